package concord.joint;

import concord.correspondence.InForce;
import concord.correspondence.ListedName;
import concord.names.Marks;
import concord.position.PositionsHeld;
import concord.shared.Revision;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that the delegations have put on the table, one row an organisation; a pure function of its input, in whatever
 * order that comes.
 *
 * @param parties the delegations that have ever tabled an entry, in their order
 * @param until the first moment at which time alone changes it, a hold having lapsed; null if there is none
 * @param entries the agreed ones first, those that no open delegation lists last, and by name
 */
public record JointList(
        Revision revision,
        List<Party> parties,
        List<JointEntry> entries,
        InForce inForce,
        @Nullable Instant until) {
    public JointList {
        parties = List.copyOf(parties);
        entries = List.copyOf(entries);
    }

    /** @param parties all delegations, in their order; those that have tabled nothing are left out */
    static JointList of(Table laid, List<Party> parties, Rules rules) {
        List<Party> seated = parties.stream()
                .filter(party -> laid.delegations().contains(party.id()))
                .toList();
        Set<UUID> open = seated.stream().filter(Party::open).map(Party::id).collect(Collectors.toSet());
        Table table = laid.contested(open::contains);
        InForce inForce =
                InForce.of(names(table, seated), table.resemblances(), table.saidOfVersions(), id -> marks(table, id));
        Collection<Set<UUID>> organisations =
                inForce.organisations(table.standing().keySet());
        List<JointEntry> rows = new Rows(table, seated, inForce, rules).of(organisations);
        return new JointList(table.revision(), seated, rows, inForce, lapse(table.positions(), rules));
    }

    private static Marks marks(Table table, UUID version) {
        return Marks.of(Objects.requireNonNull(table.standing().get(version)).particulars());
    }

    private static @Nullable Instant lapse(PositionsHeld positions, Rules rules) {
        return positions.all().stream()
                .flatMap(position -> position.lapse().stream())
                .filter(rules.now()::isBefore)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Whether a moment changes nothing of it. */
    boolean lasts(Instant moment) {
        return until == null || moment.isBefore(until);
    }

    private static List<ListedName> names(Table table, List<Party> seated) {
        Set<UUID> open = seated.stream().filter(Party::open).map(Party::id).collect(Collectors.toSet());
        return table.standing().values().stream()
                .map(listing -> new ListedName(
                        listing.versionId(),
                        listing.delegationId(),
                        listing.primary().text(),
                        open.contains(listing.delegationId())))
                .toList();
    }

    /** The delegations that count. */
    public List<Party> openParties() {
        return parties.stream().filter(Party::open).toList();
    }

    /** The rows in one state; what only closed delegations list is in none. */
    public List<JointEntry> in(Agreement agreement) {
        return entries.stream()
                .filter(row -> row.agreement() == agreement && row.listedBy() > 0)
                .toList();
    }

    /** How many rows are in each state. */
    public Map<Agreement, Integer> counts() {
        return Stream.of(Agreement.values())
                .collect(Collectors.toMap(state -> state, state -> in(state).size()));
    }

    /** How many entries of delegations that count are on the table. */
    public long entriesOnTable() {
        return entries.stream()
                .flatMap(row -> row.listings().stream())
                .filter(listing ->
                        openParties().stream().anyMatch(party -> party.id().equals(listing.delegationId())))
                .count();
    }

    public Optional<Party> party(UUID delegationId) {
        return parties.stream().filter(party -> party.id().equals(delegationId)).findFirst();
    }

    /**
     * The other delegations that count and list what the entries stand for, in their order; by entry. Entries that are
     * not on the table are left out.
     */
    Map<UUID, List<Party>> alsoListing(Set<UUID> entryIds) {
        Map<UUID, List<Party>> others = new HashMap<>();
        for (JointEntry row : entries) {
            for (Listing listing : row.listings()) {
                if (entryIds.contains(listing.entryId())) {
                    others.put(listing.entryId(), listingBeside(row, listing.delegationId()));
                }
            }
        }
        return others;
    }

    private List<Party> listingBeside(JointEntry row, UUID delegationId) {
        return row.standing(Standing.LISTED).stream()
                .filter(other -> !other.equals(delegationId))
                .flatMap(other -> party(other).stream())
                .toList();
    }

    /** Whether nothing has changed since a revision. */
    public boolean isOf(Revision other) {
        return revision.equals(other);
    }

    /** An entry that stands on the table. */
    public Optional<Listing> listing(UUID entryId) {
        return rowOf(entryId).stream()
                .flatMap(row -> row.listings().stream())
                .filter(listing -> listing.entryId().equals(entryId))
                .findFirst();
    }

    /** All that one delegation has on the table. */
    public Stream<Listing> listings(UUID delegationId) {
        return entries.stream().flatMap(row -> row.of(delegationId).stream());
    }

    /** The row in which an entry stands. */
    public Optional<JointEntry> rowOf(UUID entryId) {
        return entries.stream()
                .filter(row -> row.listings().stream()
                        .anyMatch(listing -> listing.entryId().equals(entryId)))
                .findFirst();
    }
}
