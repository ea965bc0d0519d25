package concord.ownlist;

import concord.shared.Name;
import concord.shared.Particulars;
import concord.shared.Refusal;
import concord.tabled.ChangeKind;
import concord.tabled.ParticularsColumn;
import concord.tabled.Tabling;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One organisation as one delegation names it: the delegation's private working copy. */
@Entity
public class Entry {
    private static final int NAMES_IN_ROW = 3;

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private UUID delegationId;

    @Column(updatable = false)
    private int number;

    private String primaryName;

    @Column(columnDefinition = "longtext")
    @Convert(converter = ParticularsColumn.class)
    private Particulars particulars;

    @Column(columnDefinition = "mediumtext")
    private String privateNotes;

    @Column(columnDefinition = "longtext")
    @Convert(converter = ParticularsColumn.class)
    private @Nullable Particulars tabled;

    private int tabledNumber;

    @Enumerated(EnumType.STRING)
    private EntryState state;

    private @Nullable LocalDate designatedOn;

    @Embedded
    private EntryIndex lookup;

    private Instant changedAt;
    private String changedBy;
    private @Nullable Instant withdrawnAt;
    private @Nullable Instant takenUpAt;
    private @Nullable Instant setAsideAt;

    protected Entry() {}

    public Entry(UUID delegationId, int number, EntryContent content, Stamp stamp) {
        id = UUID.randomUUID();
        this.delegationId = delegationId;
        this.number = number;
        write(content, stamp);
    }

    /** @return whether anything changed */
    public boolean edit(EntryContent content, Stamp stamp) {
        if (content.equals(content())) {
            return false;
        }
        refuseClosed();
        write(content, stamp);
        return true;
    }

    private void write(EntryContent content, Stamp stamp) {
        particulars = content.particulars();
        privateNotes = content.privateNotes();
        primaryName = particulars.primaryName();
        designatedOn = Designated.of(particulars).on();
        lookup = new EntryIndex(particulars);
        changedAt = stamp.at();
        changedBy = stamp.by();
        state = settled();
    }

    private EntryState settled() {
        return takenUpAt == null ? EntryState.of(particulars, tabled, withdrawnAt, setAsideAt) : EntryState.TAKEN_UP;
    }

    void refuseClosed() {
        if (state.closed()) {
            throw new Refusal("entry.refusal." + state.key(), primaryName);
        }
    }

    public Tabling tabling(ChangeKind change, String by) {
        return new Tabling(id, delegationId, particulars, change, by);
    }

    /** @param version number of what was tabled */
    public void standsAs(Particulars latest, int version) {
        tabled = latest;
        tabledNumber = version;
        withdrawnAt = null;
        takenUpAt = null;
        state = settled();
    }

    public void withdraw(Instant now) {
        if (tabled == null) {
            throw new Refusal("entry.refusal.never_tabled", primaryName);
        }
        refuseClosed();
        if (!state.onTable()) {
            throw new Refusal("entry.refusal.withdrawn", primaryName);
        }
        withdrawnAt = now;
        state = settled();
    }

    public void setAside(Instant now) {
        if (state != EntryState.DRAFT) {
            throw new IllegalStateException("only a draft is set aside");
        }
        setAsideAt = now;
        state = settled();
    }

    void bringBack() {
        if (state != EntryState.SET_ASIDE) {
            throw new Refusal("entry.refusal.not_aside", primaryName);
        }
        setAsideAt = null;
        state = settled();
    }

    /** Withdrawn as it is for the others, it can be edited again, and tabled as its next version. */
    void takeUp(Instant now) {
        if (state != EntryState.WITHDRAWN) {
            throw new Refusal("entry.refusal.not_withdrawn", primaryName);
        }
        takenUpAt = now;
        state = settled();
    }

    /** It stays withdrawn; what was written since it was taken up is kept. */
    void leaveWithdrawn() {
        if (state != EntryState.TAKEN_UP) {
            throw new Refusal("entry.refusal.not_taken_up", primaryName);
        }
        takenUpAt = null;
        state = settled();
    }

    public EntryContent content() {
        return new EntryContent(particulars, privateNotes);
    }

    public EntryDetail detail() {
        return new EntryDetail(
                id, number, version, content(), state, Optional.ofNullable(tabled), tabledNumber, changedAt, changedBy);
    }

    EntryRow row() {
        List<Name> others = particulars.names().subList(1, particulars.names().size());
        int shown = Math.min(NAMES_IN_ROW, others.size());
        return new EntryRow(
                id,
                version,
                number,
                particulars.names().get(0),
                List.copyOf(others.subList(0, shown)),
                others.size() - shown,
                state,
                Designated.of(particulars).by(),
                designatedOn,
                !privateNotes.isEmpty(),
                changedAt,
                changedBy);
    }

    public UUID id() {
        return id;
    }

    public int number() {
        return number;
    }

    public long version() {
        return version;
    }

    public String primaryName() {
        return primaryName;
    }

    public EntryState state() {
        return state;
    }
}
