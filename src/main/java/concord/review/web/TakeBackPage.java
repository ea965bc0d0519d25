package concord.review.web;

import concord.correspondence.JudgeCorrespondences;
import concord.correspondence.TakenBack;
import concord.shared.Refusal;
import concord.web.Pages;
import concord.web.ReadBack;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes back what the delegation has said of the pair that is shown. */
@Named
@ViewScoped
public class TakeBackPage implements Serializable {
    @Inject
    PairPage page;

    @Inject
    AuthorityNow authority;

    @Inject
    JudgeCorrespondences judge;

    @Inject
    ReadJudgementsBack back;

    @Inject
    Pages pages;

    private boolean wanted;
    private @Nullable ReadBack asked;

    /** Of a judgement that was taken back before there is nothing to read back. */
    public void open() {
        if (wanted && page.isJudged() && authority.isMine()) {
            ask();
        }
    }

    /** Reads back what then holds; nothing is done yet. */
    public void ask() {
        asked = back.of(judgement());
    }

    /** Takes it back; what has changed since it was read back is read back first. */
    public void go() {
        TakenBack judgement = judgement();
        ReadBack now = back.of(judgement);
        if (!now.equals(asked)) {
            asked = now;
            pages.refuse("readback.changed");
            return;
        }
        judge.undo(judgement.taken().judgement());
        pages.done(judgement.before().isPresent() ? "review.undone.before" : "review.undone");
        pages.redirect(PairPage.address(page.pair()));
    }

    private TakenBack judgement() {
        return judge.takingBack(Optional.ofNullable(page.seen().judgement())
                .orElseThrow(() -> new Refusal("judgement.refusal.changed")));
    }

    /** Does nothing. */
    public void leave() {
        asked = null;
    }

    /** Null while nothing is about to be taken back. */
    public @Nullable ReadBack getAsked() {
        return asked;
    }

    /** Whether the reader comes in order to take it back. */
    public boolean isWanted() {
        return wanted;
    }

    public void setWanted(boolean wanted) {
        this.wanted = wanted;
    }
}
