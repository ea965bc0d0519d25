package concord.round.terms.web;

import concord.joint.Party;
import concord.round.terms.DraftTerms;
import concord.round.terms.OpenRounds;
import concord.round.terms.TermsView;
import concord.web.Asked;
import concord.web.Asking;
import concord.web.Pages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the chair can do with terms of reference: each deed is read back first. */
@Named
@ViewScoped
public class CirculatePage implements Asking, Serializable {
    @Inject
    DraftTerms draft;

    @Inject
    OpenRounds open;

    @Inject
    TermsPage page;

    @Inject
    ReadTermsBack back;

    @Inject
    Pages pages;

    private final Asked asked = new Asked();

    /** Reads a deed back, if it can be done; nothing is done yet. */
    public void ask(String deed) {
        TermsView view = page.view();
        if (deed.equals("open")) {
            view.refuseTooFew();
        }
        asked.ask(deed, about(view), back.of(deed, view));
    }

    /** Who would be asked, and who would take part. */
    private static List<Object> about(TermsView view) {
        return List.of(view.counting(), view.accepting());
    }

    /** Does what was read back; if others count or have accepted by now, that is read back first. */
    @Override
    public void go() {
        TermsView view = page.view();
        String deed = asked.getDeed();
        if (asked.isRead(deed, about(view))) {
            done(deed, view);
        } else {
            ask(deed);
            pages.refuse("readback.changed");
        }
    }

    private void done(String deed, TermsView view) {
        UUID id = view.id();
        switch (deed) {
            case "circulate" -> {
                draft.circulate(id, page.seen());
                page.done(deed);
            }
            case "discard" -> {
                draft.discard(id, page.seen());
                page.done(deed, "/round/index.xhtml");
            }
            case "withdraw" -> {
                draft.withdraw(id);
                page.done(deed);
            }
            case "amend" -> page.done(deed, "/round/draft.xhtml?id=" + draft.amend(id));
            default -> page.done("open", "/round/round.xhtml?id=" + opened(view));
        }
    }

    private UUID opened(TermsView view) {
        return open.open(view.id(), view.accepting().stream().map(Party::id).collect(Collectors.toSet()));
    }

    @Override
    public Asked getAsked() {
        return asked;
    }
}
