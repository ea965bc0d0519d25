package concord.review.web;

import concord.correspondence.Extent;
import concord.correspondence.JudgeCorrespondences;
import concord.correspondence.JudgedPair;
import concord.correspondence.Meant;
import concord.correspondence.PrepareJudgements;
import concord.shared.Verdict;
import concord.web.KeptFields;
import concord.web.Live;
import concord.web.Pages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the delegation says of the pair that is shown; then it goes on to the next one. */
@Named
@ViewScoped
public class JudgePage implements Live.Page, Serializable {
    @Inject
    PairPage page;

    @Inject
    JudgeCorrespondences judge;

    @Inject
    PrepareJudgements prepare;

    @Inject
    AuthorityNow authority;

    @Inject
    ReadJudgementsBack back;

    @Inject
    TakeBackPage takeBack;

    @Inject
    Pages pages;

    private JudgementForm form = new JudgementForm();
    private final KeptFields kept = new KeptFields();

    /** What is read back; null while nothing is about to be said. */
    private @Nullable JudgementsReadBack asked;

    /** What the delegation has said so far stands in the fields. */
    public void open() {
        page.load();
        form = page.said().map(JudgementForm::of).orElseGet(JudgementForm::new);
    }

    /** What was typed or read back stays: a read-back that no longer holds is found out before anything is said. */
    @Override
    public void refresh() {
        page.load();
        if (!page.getWithdrawn().isEmpty()) {
            leave();
            takeBack.leave();
        }
    }

    /** What was typed before the page got lost stands in the fields again. */
    public void putBack() {
        form = JudgementForm.of(kept.read());
    }

    public void same() {
        say(Verdict.SAME, Extent.WHOLE);
    }

    /** The same, and the other one is a part of it. */
    public void contains() {
        say(Verdict.SAME, Extent.CONTAINS);
    }

    /** The same, and it is a part of the other one. */
    public void partOf() {
        say(Verdict.SAME, Extent.PART_OF);
    }

    public void different() {
        say(Verdict.DIFFERENT, Extent.WHOLE);
    }

    public void unsure() {
        say(Verdict.UNSURE, Extent.WHOLE);
    }

    /** Reads back what binds the delegation; what does not is left to the head at once. */
    private void say(Verdict verdict, Extent extent) {
        Meant meant = new Meant(page.pair(), form.said(verdict, extent));
        if (authority.isMine()) {
            asked = back.of(List.of(meant));
        } else {
            goOn(prepare.prepare(meant, page.seen()));
        }
    }

    /** Says what was read back; what has changed since, in the fields or on the table, is read back first. */
    public void judge() {
        JudgementsReadBack known = Objects.requireNonNull(asked);
        Meant was = known.meant().get(0);
        Meant meant =
                new Meant(was.pair(), form.said(was.said().verdict(), was.said().extent()));
        asked = back.of(List.of(meant));
        if (asked.equals(known)) {
            goOn(judge.judge(meant, page.seen()));
        } else {
            pages.refuse("readback.changed");
        }
    }

    private void goOn(UUID said) {
        pages.saved(getKeepKey());
        pages.redirect(page.next()
                .map(next -> PairPage.address(next) + "&done=" + said)
                .orElse("/review/index.xhtml?done=" + said));
    }

    /** Says nothing, and keeps what is typed. */
    public void leave() {
        asked = null;
    }

    /** Takes what waits for the head out of it. */
    public void discard() {
        prepare.discard(Set.of(Objects.requireNonNull(page.seen().prepared())));
        pages.saved(getKeepKey());
        pages.done("review.discarded");
        pages.redirect(PairPage.address(page.pair()));
    }

    /** Under which the browser keeps what is typed. */
    public String getKeepKey() {
        JudgedPair pair = page.pair();
        return "pair:" + pair.own() + "/" + pair.other();
    }

    public KeptFields getKept() {
        return kept;
    }

    public JudgementForm getForm() {
        return form;
    }

    public @Nullable JudgementsReadBack getAsked() {
        return asked;
    }

    /** Last part of the message key of what is read back. */
    public String getAnswer() {
        return asked == null ? "" : ReadJudgementsBack.key(asked.meant().get(0).said());
    }
}
