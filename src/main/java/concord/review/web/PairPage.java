package concord.review.web;

import concord.correspondence.Extent;
import concord.correspondence.JudgeCorrespondences;
import concord.correspondence.JudgedPair;
import concord.correspondence.Opinion;
import concord.correspondence.Said;
import concord.joint.Held;
import concord.joint.ReadJointList;
import concord.joint.Tombstone;
import concord.review.ReadReview;
import concord.shared.Verdict;
import concord.web.Ids;
import concord.web.KeptFields;
import concord.web.Pages;
import concord.web.ShownName;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One pair side by side, to be judged; then the next one. */
@Named
@ViewScoped
public class PairPage implements Serializable {
    @Inject
    ReadReview read;

    @Inject
    ReadJointList joint;

    @Inject
    JudgeCorrespondences judge;

    @Inject
    ShowReview show;

    @Inject
    Pages pages;

    private String ours = "";
    private String theirs = "";
    private String reason = "";
    private final KeptFields kept = new KeptFields();
    private Extent extent = Extent.WHOLE;
    private @Nullable ReviewRow row;
    private @Nullable UUID seen;
    private @Nullable JudgedPair next;
    private List<ShownName> withdrawn = List.of();

    /** What is asked for, while its warnings are read. */
    private @Nullable Verdict asked;

    private List<String> warnings = List.of();

    /** What the delegation has said so far stands in the fields. */
    public void open() {
        load();
        if (withdrawn.isEmpty()) {
            fill();
        }
    }

    private void load() {
        withdrawn = Stream.of(ours, theirs)
                .map(Ids::of)
                .map(joint::detail)
                .flatMap(detail ->
                        detail instanceof Tombstone gone ? Stream.of(ShownName.of(gone.name())) : Stream.empty())
                .toList();
        if (withdrawn.isEmpty()) {
            read();
        }
    }

    private void read() {
        Held held = read.pair(pair());
        row = show.row(read.review().list(), held);
        next = read.review().after(held).map(PairPage::pair).orElse(null);
        seen = held.said().ofLeft().map(Opinion::judgement).orElse(null);
    }

    private void fill() {
        read.pair(pair()).said().ofLeft().map(Opinion::said).ifPresent(said -> {
            extent = said.extent();
            reason = said.reason();
        });
    }

    /** The table has changed while the page was open; what was typed stays. */
    public void refresh() {
        load();
        if (!withdrawn.isEmpty()) {
            leave();
        } else if (asked != null) {
            warnings = show.foreseen(pair(), asked);
        }
    }

    /** What was typed before the page got lost stands in the fields again. */
    public void putBack() {
        Map<String, String> fields = kept.read();
        reason = fields.getOrDefault("reason", "");
        extent = getExtents().stream()
                .filter(known -> known.name().equals(fields.get("extent")))
                .findFirst()
                .orElse(Extent.WHOLE);
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
        warnings = show.foreseen(pair(), verdict);
        if (!known.containsAll(warnings)) {
            return;
        }
        UUID judgement = judge.judge(pair(), new Said(verdict, extent, reason), Optional.ofNullable(seen));
        pages.saved(getKeepKey());
        JudgedPair following = next;
        pages.redirect(
                following == null
                        ? "/review/index.xhtml?done=" + judgement
                        : address(following) + "&done=" + judgement);
    }

    /** Lets the warnings be and stores nothing. */
    public void leave() {
        asked = null;
        warnings = List.of();
    }

    /** Takes back what the delegation has said of this pair. */
    public void undo() {
        judge.undo(Objects.requireNonNull(seen));
        pages.saved(getKeepKey());
        pages.done("review.undone");
        pages.redirect(address(pair()));
    }

    private JudgedPair pair() {
        return new JudgedPair(Ids.of(ours), Ids.of(theirs));
    }

    private static JudgedPair pair(Held held) {
        return new JudgedPair(held.left().entryId(), held.right().entryId());
    }

    private static String address(JudgedPair pair) {
        return "/review/pair.xhtml?ours=" + pair.own() + "&theirs=" + pair.other();
    }

    public @Nullable ReviewRow getRow() {
        return row;
    }

    /** Under which the browser keeps what is typed. */
    public String getKeepKey() {
        return "pair:" + ours + "/" + theirs;
    }

    public KeptFields getKept() {
        return kept;
    }

    /** Whether the delegation has judged the pair. */
    public boolean isJudged() {
        return seen != null;
    }

    /** Of the two, those that are no longer on the table. */
    public List<ShownName> getWithdrawn() {
        return withdrawn;
    }

    public List<String> getWarnings() {
        return warnings;
    }

    /** Last part of the message key of what is asked for; empty if nothing is. */
    public String getAsked() {
        return asked == null ? "" : asked.key();
    }

    /** The address of the next pair; empty if there is none. */
    public String getNext() {
        return next == null ? "" : address(next);
    }

    public List<Extent> getExtents() {
        return List.of(Extent.values());
    }

    public Extent getExtent() {
        return extent;
    }

    public void setExtent(Extent extent) {
        this.extent = extent;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getOurs() {
        return ours;
    }

    public void setOurs(String ours) {
        this.ours = ours;
    }

    public String getTheirs() {
        return theirs;
    }

    public void setTheirs(String theirs) {
        this.theirs = theirs;
    }
}
