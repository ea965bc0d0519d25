package concord.review.web;

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
    PrepareJudgements prepare;

    @Inject
    ReviewNow now;

    @Inject
    ShowReview show;

    @Inject
    Pages pages;

    private String id = "";
    private @Nullable ReviewRow row;
    private boolean prepared;
    private String undoing = "";

    /** Shows nothing if it is no longer in force, or waits no more. */
    public void load() {
        if (!id.isEmpty()) {
            last().ifPresent(this::show);
        }
    }

    private void show(Held held) {
        row = show.row(now.list(), held);
        prepared = now.review().prepared(Ids.of(id)).isPresent();
        undoing = PairPage.address(Review.pair(held)) + "&undo=true";
    }

    private Optional<Held> last() {
        return now.review().judged(Ids.of(id)).or(() -> now.review().prepared(Ids.of(id)));
    }

    /** Takes what was only prepared out of what waits for the head, and leads to its pair. */
    public void discard() {
        Held held = last().orElseThrow(() -> new Refusal("judgement.refusal.changed"));
        prepare.discard(Set.of(Ids.of(id)));
        pages.done("review.discarded");
        pages.redirect(PairPage.address(Review.pair(held)));
    }

    /** Whether it waits for the head. */
    public boolean isPrepared() {
        return prepared;
    }

    /** Where it is taken back, once that is read back. */
    public String getUndoing() {
        return undoing;
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
