package concord.review.web;

import concord.correspondence.JudgeCorrespondences;
import concord.joint.Held;
import concord.shared.Refusal;
import concord.web.Ids;
import concord.web.Pages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** The judgement that led to the page that is open, with the way to take it back at once. */
@Named
@ViewScoped
public class LastJudged implements Serializable {
    @Inject
    JudgeCorrespondences judge;

    @Inject
    ReviewNow now;

    @Inject
    ShowReview show;

    @Inject
    Pages pages;

    private String id = "";
    private @Nullable ReviewRow row;

    /** Shows nothing if it is no longer in force. */
    public void load() {
        if (!id.isEmpty()) {
            row = now.review()
                    .judged(Ids.of(id))
                    .map(held -> show.row(now.list(), held))
                    .orElse(null);
        }
    }

    /** Takes it back and leads to its pair. */
    public void undo() {
        Held held = now.review().judged(Ids.of(id)).orElseThrow(() -> new Refusal("judgement.refusal.changed"));
        judge.undo(Ids.of(id));
        pages.done("review.undone");
        pages.redirect("/review/pair.xhtml?ours=" + held.left().entryId() + "&theirs="
                + held.right().entryId());
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
