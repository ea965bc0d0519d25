package concord.agenda.web;

import concord.position.PreparePositions;
import concord.position.Prepared;
import concord.position.SeenPrepared;
import concord.shared.Refusal;
import concord.web.Asked;
import concord.web.Asking;
import concord.web.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was prepared and waits on no row any more. Only what was shown is discarded, and only while it still waits on none.
 */
@Named
@ViewScoped
public class AdriftPage implements Asking, Serializable {
    @Inject
    AgendaNow now;

    @Inject
    AgendaPage page;

    @Inject
    PreparePositions prepare;

    @Inject
    Pages pages;

    @Inject
    ReadDiscardBack back;

    private final Asked asked = new Asked();
    private Set<SeenPrepared> shown = Set.of();

    @PostConstruct
    void look() {
        shown = adrift();
    }

    private Set<SeenPrepared> adrift() {
        return now.agenda().adrift().stream().map(Prepared::seen).collect(Collectors.toSet());
    }

    public int getCount() {
        return shown.size();
    }

    /** Reads back that they are discarded. */
    public void ask() {
        asked.ask("discard", List.of(), back.of("position.discard.said", shown.size()));
    }

    @Override
    public void go() {
        if (!adrift().containsAll(shown)) {
            throw new Refusal("position.refusal.prepared_anew");
        }
        prepare.discard(shown);
        pages.done("positions.done.discard", shown.size());
        pages.redirect("/agenda/index.xhtml" + page.getAddress());
    }

    @Override
    public Asked getAsked() {
        return asked;
    }
}
