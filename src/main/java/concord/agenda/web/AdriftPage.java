package concord.agenda.web;

import concord.position.PreparePositions;
import concord.position.Prepared;
import concord.position.SeenPrepared;
import concord.web.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was prepared and waits on no row any more. It binds nobody, so it is discarded without reading it back; but only
 * what was shown, and only while it still waits on none.
 */
@Named
@ViewScoped
public class AdriftPage implements Serializable {
    @Inject
    AgendaNow now;

    @Inject
    AgendaPage page;

    @Inject
    PreparePositions prepare;

    @Inject
    Pages pages;

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

    public void discard() {
        if (!adrift().containsAll(shown)) {
            pages.refuse("position.refusal.prepared_anew");
            return;
        }
        prepare.discard(shown);
        pages.done("positions.done.discard", shown.size());
        pages.redirect("/agenda/index.xhtml" + page.getAddress());
    }
}
