package concord.review.web;

import concord.correspondence.JudgeCorrespondences;
import concord.correspondence.JudgedPair;
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
    ShowReview show;

    @Inject
    Pages pages;

    private JudgementForm form = new JudgementForm();
    private final KeptFields kept = new KeptFields();

    /** What is asked for, while its warnings are read. */
    private @Nullable Verdict asked;

    private List<String> warnings = List.of();

    /** What the delegation has said so far stands in the fields. */
    public void open() {
        page.load();
        form = page.said().map(JudgementForm::of).orElseGet(JudgementForm::new);
    }

    /** What was typed stays. */
    @Override
    public void refresh() {
        page.load();
        if (!page.getWithdrawn().isEmpty()) {
            leave();
        } else if (asked != null) {
            warnings = show.foreseen(page.pair(), asked);
        }
    }

    /** What was typed before the page got lost stands in the fields again. */
    public void putBack() {
        form = JudgementForm.of(kept.read());
    }

    public void same() {
        ask(Verdict.SAME);
    }

    public void different() {
        ask(Verdict.DIFFERENT);
    }

    public void unsure() {
        ask(Verdict.UNSURE);
    }

    private void ask(Verdict verdict) {
        warnings = List.of();
        asked = verdict;
        judge();
    }

    /** Stores what was asked for, and goes to the next pair; unless there are warnings that have not been read. */
    public void judge() {
        Verdict verdict = Objects.requireNonNull(asked);
        List<String> known = warnings;
        warnings = show.foreseen(page.pair(), verdict);
        if (!known.containsAll(warnings)) {
            return;
        }
        UUID judgement = judge.judge(page.pair(), form.said(verdict), page.seen());
        pages.saved(getKeepKey());
        pages.redirect(page.next()
                .map(next -> PairPage.address(next) + "&done=" + judgement)
                .orElse("/review/index.xhtml?done=" + judgement));
    }

    /** Lets the warnings be and stores nothing. */
    public void leave() {
        asked = null;
        warnings = List.of();
    }

    /** Takes back what the delegation has said of this pair. */
    public void undo() {
        judge.undo(page.seen().orElseThrow());
        pages.saved(getKeepKey());
        pages.done("review.undone");
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

    public List<String> getWarnings() {
        return warnings;
    }

    /** Last part of the message key of what is asked for; empty if nothing is. */
    public String getAsked() {
        return asked == null ? "" : asked.key();
    }
}
