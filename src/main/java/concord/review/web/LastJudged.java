package concord.review.web;

import concord.correspondence.JudgeCorrespondences;
import concord.correspondence.PrepareJudgements;
import concord.joint.Held;
import concord.review.Review;
import concord.shared.Refusal;
import concord.web.Ids;
import concord.web.Pages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The judgement that led to the page that is open, with the way to take it back at once. */
@Named
@ViewScoped
public class LastJudged implements Serializable {
    @Inject
    JudgeCorrespondences judge;

    @Inject
    PrepareJudgements prepare;

    @Inject
    ReviewNow now;

    @Inject
    ShowReview show;

    @Inject
    Pages pages;

    private String id = "";
    private @Nullable ReviewRow row;

    /** Shows nothing if it is no longer in force, or waits no more. */
    public void load() {
        if (!id.isEmpty()) {
            row = last().map(held -> show.row(now.list(), held)).orElse(null);
        }
    }

    private Optional<Held> last() {
        return now.review().judged(Ids.of(id)).or(() -> now.review().prepared(Ids.of(id)));
    }

    /** Takes it back and leads to its pair. */
    public void undo() {
        Held held = last().orElseThrow(() -> new Refusal("judgement.refusal.changed"));
        if (now.review().prepared(Ids.of(id)).isPresent()) {
            prepare.discard(Set.of(Ids.of(id)));
        } else {
            judge.undo(Ids.of(id));
        }
        pages.done("review.undone");
        pages.redirect(PairPage.address(Review.pair(held)));
    }

    public @Nullable ReviewRow getRow() {
        return row;
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }
}
