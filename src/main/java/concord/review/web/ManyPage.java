package concord.review.web;

import concord.correspondence.JudgeCorrespondences;
import concord.correspondence.Meant;
import concord.correspondence.PrepareJudgements;
import concord.correspondence.Said;
import concord.joint.Held;
import concord.review.ReviewPart;
import concord.shared.Verdict;
import concord.web.ChosenPart;
import concord.web.KeptFields;
import concord.web.Pages;
import concord.web.Reader;
import concord.web.Ticks;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Several pairs at once: presumed ones to be confirmed, or what waits for the head to be released; chosen, read back with
 * what it changes, then said.
 */
@Named
@ViewScoped
public class ManyPage implements Serializable {
    private static final int MOST = 100;

    @Inject
    PairsToSay pairs;

    @Inject
    AuthorityNow authority;

    @Inject
    JudgeCorrespondences judge;

    @Inject
    PrepareJudgements prepare;

    @Inject
    ReadJudgementsBack back;

    @Inject
    Reader reader;

    @Inject
    Pages pages;

    private final ChosenPart<ReviewPart> part = new ChosenPart<>(ReviewPart.class);
    private boolean matched;
    private boolean all;
    private List<ReviewRow> rows = List.of();
    private final Ticks ticks = new Ticks();
    private @Nullable JudgementsReadBack asked;
    private int count;
    private final KeptFields kept = new KeptFields();

    /** Those that are shown are chosen where the address says so: they are read back at once. */
    public void open() {
        load();
        if (all && !rows.isEmpty()) {
            tickAll();
            preview();
        }
    }

    private void load() {
        List<Held> found = pairs.in(shown(), matched);
        count = found.size();
        rows = pairs.rows(found.stream().limit(MOST).toList());
        Map<String, String> named = rows.stream()
                .collect(Collectors.toMap(
                        ReviewRow::key, row -> row.ours().name().text()));
        ticks.show(named, named.keySet());
    }

    private ReviewPart shown() {
        return part.get() == ReviewPart.PREPARED ? ReviewPart.PREPARED : ReviewPart.PRESUMED;
    }

    public void tickAll() {
        ticks.tick(rows.stream().map(ReviewRow::key).toList(), true);
    }

    /** Reads back what was chosen; nothing is said yet. */
    public void preview() {
        List<ReviewRow> ticked = ticked();
        if (ticked.isEmpty()) {
            pages.refuse("review_many.refusal.none");
            return;
        }
        asked = readBack(ticked.stream().map(this::meant).toList());
        rows = ticked;
    }

    List<ReviewRow> ticked() {
        return rows.stream().filter(row -> ticks.has(row.key())).toList();
    }

    private Meant meant(ReviewRow row) {
        return pairs.meant(shown(), row);
    }

    private JudgementsReadBack readBack(List<Meant> meant) {
        return isMine() ? back.of(meant) : back.prepared(meant);
    }

    /** Back to choosing; what was chosen stays chosen. */
    public void choose() {
        asked = null;
        load();
    }

    /** Says what was read back, all or nothing; what has changed since is read back first. */
    public void judge() {
        JudgementsReadBack known = Objects.requireNonNull(asked);
        load();
        rows = ticked();
        if (rows.isEmpty()) {
            pages.refuse("review_many.refusal.gone");
            choose();
            return;
        }
        List<Meant> meant = rows.stream().map(this::meant).toList();
        asked = readBack(meant);
        if (!asked.equals(known)) {
            pages.refuse("review_many.refusal.changed");
            return;
        }
        say(meant);
        pages.saved(getKeepKey());
        pages.done("review_many.done." + getDeed(), meant.size());
        pages.redirect("/review/index.xhtml?part=" + shown().key());
    }

    private void say(List<Meant> meant) {
        if (isRelease()) {
            judge.release(ready(rows));
        } else if (isMine()) {
            judge.judgeAll(meant.stream().map(Meant::pair).toList(), Said.of(Verdict.SAME));
        } else {
            prepare.prepareAll(meant.stream().map(Meant::pair).toList(), Said.of(Verdict.SAME));
        }
    }

    static Set<UUID> ready(List<ReviewRow> of) {
        return of.stream().map(row -> Objects.requireNonNull(row.ready()).id()).collect(Collectors.toSet());
    }

    /** Last part of message keys: what is about to be done. */
    public String getDeed() {
        if (isRelease()) {
            return reader.isHead() ? "release" : "discard";
        }
        return isMine() ? "confirm" : "prepare";
    }

    /** Whether it is about what waits for the head. */
    public boolean isRelease() {
        return shown() == ReviewPart.PREPARED;
    }

    /** Whether what the reader says holds at once. */
    public boolean isMine() {
        return authority.isMine();
    }

    /** What was ticked before the page got lost is ticked again. */
    public void putBack() {
        kept.read().forEach((key, ticked) -> ticks.tick(List.of(key), Boolean.parseBoolean(ticked)));
    }

    /** Under which the browser keeps what is ticked. */
    public String getKeepKey() {
        return "many:" + shown().key();
    }

    public KeptFields getKept() {
        return kept;
    }

    public List<ReviewRow> getRows() {
        return rows;
    }

    public Ticks getTicks() {
        return ticks;
    }

    /** What is read back; null while it is chosen. */
    public @Nullable JudgementsReadBack getAsked() {
        return asked;
    }

    /** How many there are beyond those that are shown. */
    public int getMore() {
        return Math.max(0, count - MOST);
    }

    public ChosenPart<ReviewPart> getPart() {
        return part;
    }

    /** What the pairs are of all that are to be confirmed, where only those of matched rows are shown. */
    public PairsToSay.Matched getOfMatched() {
        return pairs.matched();
    }

    /** Whether only pairs are shown whose row is matched. */
    public boolean isMatched() {
        return matched;
    }

    public void setMatched(boolean matched) {
        this.matched = matched;
    }

    /** Whether the page opens with all of them read back. */
    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }
}
