package concord.review.web;

import concord.correspondence.JudgedPair;
import concord.correspondence.Meant;
import concord.correspondence.Opinion;
import concord.correspondence.ReadyJudgement;
import concord.correspondence.Said;
import concord.correspondence.SeenOfPair;
import concord.joint.Held;
import concord.joint.ReadJointList;
import concord.joint.Tombstone;
import concord.review.ReadReview;
import concord.review.Review;
import concord.web.Ids;
import concord.web.ShownName;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One pair side by side, what the delegation has said of it, and which one comes next. */
@Named
@ViewScoped
public class PairPage implements Serializable {
    @Inject
    ReviewNow now;

    @Inject
    ReadReview read;

    @Inject
    ReadJointList joint;

    @Inject
    ShowReview show;

    private String ours = "";
    private String theirs = "";
    private @Nullable ReviewRow row;
    private @Nullable Opinion own;
    private @Nullable ReadyJudgement ready;
    private @Nullable JudgedPair next;
    private List<ShownName> withdrawn = List.of();

    void load() {
        withdrawn = Stream.of(ours, theirs)
                .map(Ids::of)
                .map(joint::detail)
                .flatMap(detail ->
                        detail instanceof Tombstone gone ? Stream.of(ShownName.of(gone.name())) : Stream.empty())
                .toList();
        if (withdrawn.isEmpty()) {
            Held held = read.pair(pair());
            row = show.row(now.list(), held);
            next = now.review().after(held).map(Review::pair).orElse(null);
            ready = now.review().ready(pair()).orElse(null);
            own = held.said().ofLeft().orElse(null);
        }
    }

    JudgedPair pair() {
        return new JudgedPair(Ids.of(ours), Ids.of(theirs));
    }

    static String address(JudgedPair pair) {
        return "/review/pair.xhtml?ours=" + pair.own() + "&theirs=" + pair.other();
    }

    /** What its reader has seen the delegation say. */
    SeenOfPair seen() {
        return new SeenOfPair(own == null ? null : own.judgement(), ready == null ? null : ready.id());
    }

    /** What the delegation has prepared, else what it says. */
    Optional<Said> said() {
        return Optional.ofNullable(ready)
                .map(ReadyJudgement::meant)
                .map(Meant::said)
                .or(() -> Optional.ofNullable(own).map(Opinion::said));
    }

    Optional<JudgedPair> next() {
        return Optional.ofNullable(next);
    }

    public @Nullable ReviewRow getRow() {
        return row;
    }

    /** Of the two, those that are no longer on the table. */
    public List<ShownName> getWithdrawn() {
        return withdrawn;
    }

    /** Whether the delegation has judged the pair. */
    public boolean isJudged() {
        return own != null;
    }

    /** The address of the next pair; empty if there is none. */
    public String getNext() {
        return next().map(PairPage::address).orElse("");
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
