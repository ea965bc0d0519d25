package concord.agenda;

import concord.joint.JointEntry;
import concord.joint.JointEntry.PartyStanding;
import concord.joint.JointEntry.Said;
import concord.joint.Listing;
import concord.joint.OneName;
import concord.joint.Standing;
import concord.position.Prepared;
import concord.position.SeenRow;
import concord.position.SeenVersion;
import concord.shared.Name;
import concord.shared.Stance;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One row of the joint list that the delegation does not list, or is only presumed to.
 *
 * @param standing how it stands to it
 * @param prepared all that is prepared on its entries, the oldest first
 */
public record AgendaItem(JointEntry row, PartyStanding standing, List<Prepared> prepared) {
    public AgendaItem {
        prepared = List.copyOf(prepared);
    }

    /** What the delegation calls it: by an own entry that is only presumed to be in it, else by one that the reader can read. */
    public Name name(Locale reader) {
        return row.of(standing.delegationId()).stream()
                .findFirst()
                .map(Listing::primary)
                .orElseGet(() -> OneName.of(row.primaryNames(), reader));
    }

    /** The entries on which it can state a position: all but its own, with which the row is only presumed to be one. */
    public List<Listing> open() {
        return row.listings().stream()
                .filter(listing -> !listing.delegationId().equals(standing.delegationId()))
                .toList();
    }

    /** Names the row by all of its entries: if one joins or leaves, it is another row. */
    public String key() {
        return open().stream()
                .map(listing -> listing.entryId().toString())
                .sorted()
                .collect(Collectors.joining("+"));
    }

    /** The versions on which a position is stated now. */
    public List<SeenVersion> on() {
        return open().stream()
                .map(listing -> new SeenVersion(listing.entryId(), listing.number()))
                .toList();
    }

    /** As it is seen, but for what is in force. */
    public SeenRow seen() {
        return new SeenRow(on(), prepared.stream().map(Prepared::seen).collect(Collectors.toSet()), null);
    }

    /** What can be released as it was prepared: one statement, on just the versions that stand now. */
    public Optional<Prepared> fitting() {
        return prepared.size() == 1 && Set.copyOf(prepared.get(0).on()).equals(Set.copyOf(on()))
                ? Optional.of(prepared.get(0))
                : Optional.empty();
    }

    /** The entries that have joined the row since something was prepared on it. */
    public List<Listing> joined(Prepared ready) {
        return open().stream()
                .filter(listing -> !ready.concerns(Set.of(listing.entryId())))
                .toList();
    }

    /** How many entries on which something was prepared are no longer in the row, or no longer on the table. */
    public long left(Prepared ready) {
        Set<UUID> here = on().stream().map(SeenVersion::entryId).collect(Collectors.toSet());
        return ready.on().stream()
                .filter(version -> !here.contains(version.entryId()))
                .count();
    }

    /** What is said or prepared; the prepared if there is any, nothing for a hold that has lapsed. */
    public Set<Stance> stances() {
        return prepared.isEmpty()
                ? standing.counting().stream()
                        .filter(said -> !lapsed())
                        .map(said -> said.position().stance())
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Stance.class)))
                : prepared.stream()
                        .map(ready -> ready.statement().stance())
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Stance.class)));
    }

    /**
     * The versions of an entry, before the one that stands, of which something was said or prepared, the earliest first: of
     * what was said the latest, of what is prepared each.
     */
    public NavigableSet<Integer> earlier(Listing listing) {
        NavigableSet<Integer> earlier = new TreeSet<>(preparedOn(listing));
        standing.said().stream()
                .flatMap(said -> Optional.ofNullable(said.position().on().get(listing.entryId())).stream())
                .filter(number -> number < listing.number())
                .max(Comparator.naturalOrder())
                .ifPresent(earlier::add);
        return earlier;
    }

    /** The versions of an entry, before the one that stands, on which something is prepared. */
    public Set<Integer> preparedOn(Listing listing) {
        return prepared.stream()
                .flatMap(ready -> ready.before(listing.entryId(), listing.number()).stream())
                .collect(Collectors.toSet());
    }

    /** The positions that count again once they are confirmed. */
    public List<UUID> stale() {
        return standing.said().stream()
                .filter(said -> said.stale() && !said.lapsed())
                .map(said -> said.position().id())
                .toList();
    }

    /** Whether what it said was a hold that has lapsed and is silence now. */
    public boolean lapsed() {
        return standing.standing() == Standing.SILENT
                && standing.counting().filter(Said::lapsed).isPresent();
    }

    public AgendaPart part() {
        if (!prepared.isEmpty()) {
            return AgendaPart.PREPARED;
        }
        if (standing.stale()) {
            return AgendaPart.STALE;
        }
        return standing.said().isEmpty() || lapsed() ? AgendaPart.OPEN : AgendaPart.STATED;
    }
}
