package concord.review.web;

import concord.correspondence.JudgeCorrespondences;
import concord.correspondence.JudgedPair;
import concord.correspondence.Said;
import concord.joint.Held;
import concord.review.ReviewPart;
import concord.shared.Refusal;
import concord.shared.Verdict;
import concord.web.KeptFields;
import concord.web.Pages;
import concord.web.Text;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Confirming several presumed pairs at once: chosen one by one, looked at once more, then stored. */
@Named
@ViewScoped
public class ManyPage implements Serializable {
    private static final int MOST = 50;

    @Inject
    ReviewNow now;

    @Inject
    JudgeCorrespondences judge;

    @Inject
    ShowReview show;

    @Inject
    Pages pages;

    @Inject
    Text text;

    private List<ReviewRow> rows = List.of();
    private final Map<String, Boolean> chosen = new HashMap<>();
    private Map<String, List<String>> warnings = Map.of();
    private boolean preview;
    private int all;
    private final KeptFields kept = new KeptFields();

    public void load() {
        List<Held> presumed = now.review().in(ReviewPart.PRESUMED);
        all = presumed.size();
        rows = presumed.stream()
                .limit(MOST)
                .map(held -> show.row(now.list(), held))
                .toList();
    }

    /** Shows what was chosen, with what each would connect. */
    public void preview() {
        rows = rows.stream()
                .filter(row -> chosen.getOrDefault(row.key(), false))
                .toList();
        if (rows.isEmpty()) {
            pages.refuse("review_many.refusal.none");
            load();
            return;
        }
        warnings = foreseen();
        preview = true;
    }

    private Map<String, List<String>> foreseen() {
        Map<String, List<String>> foreseen = new HashMap<>();
        rows.forEach(row -> foreseen.put(row.key(), foreseen(row)));
        return foreseen;
    }

    /** Of a pair that has gone there is nothing to foresee; storing it is refused in words. */
    private List<String> foreseen(ReviewRow row) {
        try {
            return show.foreseen(pair(row), Verdict.SAME);
        } catch (Refusal gone) {
            return List.of();
        }
    }

    /** Back to choosing; what was chosen stays chosen. */
    public void choose() {
        preview = false;
        load();
    }

    /** Stores them, unless there are other warnings by now than were read. */
    public void judge() {
        Map<String, List<String>> known = warnings;
        warnings = foreseen();
        if (!known.equals(warnings)) {
            pages.refuse("review_many.refusal.changed");
            return;
        }
        pages.saved(getKeepKey());
        List<ReviewRow> stored = stored();
        now.forget();
        if (!stored.isEmpty()) {
            pages.done("review_many.done", stored.size());
        }
        if (stored.size() == rows.size()) {
            pages.redirect("/review/index.xhtml?part=" + ReviewPart.PRESUMED.key());
        } else {
            choose();
        }
    }

    /** All at once; if any is refused, each by itself, so that it does not stop the others. */
    private List<ReviewRow> stored() {
        try {
            judge.judgeAll(rows.stream().map(ManyPage::pair).toList(), Said.of(Verdict.SAME));
            return rows;
        } catch (Refusal oneOfThem) {
            return rows.stream().filter(this::store).toList();
        }
    }

    private boolean store(ReviewRow row) {
        try {
            judge.judgeAll(List.of(pair(row)), Said.of(Verdict.SAME));
            return true;
        } catch (Refusal refusal) {
            String why = text.of(refusal.key(), refusal.args().toArray());
            pages.refuse(
                    "review_many.refused",
                    row.ours().name().text(),
                    row.theirs().name().text(),
                    why);
            return false;
        }
    }

    /** What was ticked before the page got lost is ticked again. */
    public void putBack() {
        kept.read().forEach((key, ticked) -> chosen.put(key, Boolean.parseBoolean(ticked)));
    }

    /** Under which the browser keeps what is ticked. */
    public String getKeepKey() {
        return "many";
    }

    public KeptFields getKept() {
        return kept;
    }

    private static JudgedPair pair(ReviewRow row) {
        return new JudgedPair(row.ours().entryId(), row.theirs().entryId());
    }

    public List<ReviewRow> getRows() {
        return rows;
    }

    public Map<String, Boolean> getChosen() {
        return chosen;
    }

    public List<String> warnings(ReviewRow row) {
        return warnings.getOrDefault(row.key(), List.of());
    }

    public boolean isPreview() {
        return preview;
    }

    /** How many there are beyond those that are shown. */
    public int getMore() {
        return Math.max(0, all - MOST);
    }
}
