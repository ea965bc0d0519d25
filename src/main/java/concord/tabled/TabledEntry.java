package concord.tabled;

import concord.deed.AboutEntry.EntryTabled;
import concord.deed.AboutEntry.EntryWithdrawn;
import concord.deed.Occurrence;
import concord.shared.Particulars;
import concord.shared.Revision;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of an entry as its delegation put it before the others. What it says never changes; it stands from its
 * revision until another version takes its place or the entry is withdrawn.
 */
@Entity
public class TabledEntry {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private UUID entryId;

    @Column(updatable = false)
    private UUID delegationId;

    @Column(updatable = false)
    private int number;

    @Column(updatable = false, columnDefinition = "longtext")
    @Convert(converter = ParticularsColumn.class)
    private Particulars particulars;

    /** The number of the latest version, up to this one, that is a substantive change of the one before. */
    @Column(updatable = false)
    private int substantiveNumber;

    @Column(updatable = false)
    private Instant tabledAt;

    @Column(updatable = false)
    private String tabledBy;

    @Column(updatable = false)
    private long revision;

    private @Nullable Long untilRevision;
    private @Nullable Instant untilAt;
    private boolean withdrawn;

    @Column(columnDefinition = "text")
    private @Nullable String withdrawalReason;

    protected TabledEntry() {}

    /** @param before the version that gives way to it or that was withdrawn; null for the first */
    TabledEntry(Tabling tabling, @Nullable TabledEntry before, Revision revision) {
        id = UUID.randomUUID();
        entryId = tabling.entryId();
        delegationId = tabling.delegationId();
        particulars = tabling.particulars();
        tabledBy = tabling.by();
        number = before == null ? 1 : before.number + 1;
        substantiveNumber = before == null || !goesOn(tabling, before) ? number : before.substantiveNumber;
        this.revision = revision.number();
        tabledAt = revision.at();
    }

    /** What comes back after a withdrawal is anew before all: no position on what it was goes on by itself. */
    private static boolean goesOn(Tabling tabling, TabledEntry before) {
        return !before.withdrawn && tabling.change() == ChangeKind.EDITORIAL;
    }

    /** Another version takes its place; a withdrawn one has already ended. */
    void giveWayTo(Revision next) {
        if (stands()) {
            end(next);
        }
    }

    private void end(Revision next) {
        untilRevision = next.number();
        untilAt = next.at();
    }

    void withdraw(String reason, Revision from) {
        end(from);
        withdrawn = true;
        withdrawalReason = reason;
    }

    /** Whether it is on the table now. */
    public boolean stands() {
        return untilRevision == null;
    }

    public UUID id() {
        return id;
    }

    /** Lasting over all versions; random, so that it tells nothing of the list that it comes from. */
    public UUID entryId() {
        return entryId;
    }

    public UUID delegationId() {
        return delegationId;
    }

    /** 1 for the first version of the entry. */
    public int number() {
        return number;
    }

    /** A position on this version or a later one is not stale. */
    public int substantiveNumber() {
        return substantiveNumber;
    }

    public Particulars particulars() {
        return particulars;
    }

    public Instant tabledAt() {
        return tabledAt;
    }

    /** The user name of the head who tabled it; for the own delegation alone. */
    public String tabledBy() {
        return tabledBy;
    }

    public long revision() {
        return revision;
    }

    /** The first revision in which it no longer stands. */
    public Optional<Long> untilRevision() {
        return Optional.ofNullable(untilRevision);
    }

    public Optional<Instant> untilAt() {
        return Optional.ofNullable(untilAt);
    }

    public boolean withdrawn() {
        return withdrawn;
    }

    public String withdrawalReason() {
        return withdrawalReason == null ? "" : withdrawalReason;
    }

    Occurrence tabled() {
        String name = particulars.primaryName();
        return new Occurrence(tabledAt, tabledBy, Optional.of(delegationId), new EntryTabled(entryId, name, number));
    }

    Occurrence withdrawn(String by) {
        String name = particulars.primaryName();
        return new Occurrence(
                untilAt().orElseThrow(),
                by,
                Optional.of(delegationId),
                new EntryWithdrawn(entryId, name, withdrawalReason()));
    }
}
