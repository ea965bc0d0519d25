package concord.joint.web;

import concord.caller.Caller;
import concord.joint.JointDetail;
import concord.joint.ReadJointList;
import concord.joint.StandingDetail;
import concord.joint.Tombstone;
import concord.position.OpenPositions;
import concord.web.Ids;
import concord.web.Live;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One joint entry, or what is left of an entry that was taken back. */
@Named
@ViewScoped
public class JointEntryPage implements Live.Page, Serializable {
    @Inject
    ReadJointList read;

    @Inject
    OpenPositions open;

    @Inject
    Caller caller;

    @Inject
    ShowDetail show;

    @Inject
    ShownMoment moment;

    private @Nullable String id;
    private @Nullable DetailShown detail;
    private @Nullable TombstoneShown tombstone;

    /** Asks for what stands now, or stood at the moment of the address; for nothing where that is none. */
    public void load() {
        if (moment.isAsked() && !moment.isPast()) {
            return;
        }
        Instant then = moment.moment();
        JointDetail found = then == null ? read.detail(entryId()) : read.detailAsOf(entryId(), then);
        if (found instanceof StandingDetail standing) {
            detail = show.detail(standing);
            if (caller.account().role().ofDelegation()) {
                open.open(standing.row().positions());
            }
            tombstone = null;
        } else if (found instanceof Tombstone withdrawn) {
            tombstone = show.tombstone(withdrawn);
            detail = null;
        }
    }

    @Override
    public void refresh() {
        load();
    }

    private UUID entryId() {
        return Ids.of(id == null ? "" : id);
    }

    public @Nullable DetailShown getDetail() {
        return detail;
    }

    public @Nullable TombstoneShown getTombstone() {
        return tombstone;
    }

    public String getTitle() {
        DetailShown standing = detail;
        TombstoneShown withdrawn = tombstone;
        return standing != null
                ? standing.name().text()
                : withdrawn != null ? withdrawn.name().text() : "";
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
