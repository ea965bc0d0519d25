package concord.review.web;

import concord.correspondence.PrepareJudgements;
import concord.review.ReviewPart;
import concord.shared.Refusal;
import concord.web.Asked;
import concord.web.Asking;
import concord.web.Pages;
import concord.web.ReadBack;
import concord.web.Text;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What was ticked of the prepared judgements is taken out of what waits for the head: read back first. */
@Named
@ViewScoped
public class DiscardManyPage implements Asking, Serializable {
    private static final String DISCARD = "discard";

    @Inject
    ManyPage many;

    @Inject
    PrepareJudgements prepare;

    @Inject
    Text text;

    @Inject
    Pages pages;

    private final Asked asked = new Asked();

    /** Reads back what is ticked; nothing is discarded yet. */
    public void ask() {
        List<ReviewRow> ticked = many.ticked();
        if (ticked.isEmpty()) {
            throw new Refusal("review_many.refusal.none");
        }
        asked.ask(DISCARD, about(), read(ticked));
    }

    private List<Set<UUID>> about() {
        return List.of(ManyPage.ready(many.ticked()));
    }

    private ReadBack read(List<ReviewRow> ticked) {
        return new ReadBack(
                text.of("review_many.discard.said", ticked.size()),
                List.of(new ReadBack.Group(
                        "",
                        List.of(),
                        ticked.stream().map(row -> row.ours().name()).toList())),
                text.of("positions.discard.to"),
                text.of("positions.discard.effect"),
                text.of("positions.discard.recall"));
    }

    /** What was ticked or unticked since is read back first. */
    @Override
    public void go() {
        if (!asked.isRead(DISCARD, about())) {
            ask();
            pages.refuse("readback.changed");
            return;
        }
        List<ReviewRow> ticked = many.ticked();
        prepare.discard(ManyPage.ready(ticked));
        pages.saved(many.getKeepKey());
        pages.done("review_many.discarded", ticked.size());
        pages.redirect("/review/index.xhtml?part=" + ReviewPart.PREPARED.key());
    }

    @Override
    public Asked getAsked() {
        return asked;
    }
}
