package concord.joint;

import concord.position.Position;
import concord.shared.Name;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One organisation, as all who list it name it: a row of the joint list.
 *
 * @param listings by delegation, in the order of the delegations, then by name
 * @param standings of the delegations that count, in their order
 * @param presumed whether a correspondence in it is presumed and not yet confirmed
 */
public record JointEntry(List<Listing> listings, List<PartyStanding> standings, Agreement agreement, boolean presumed) {
    /**
     * How one delegation that counts stands to it.
     *
     * @param position what it has said; null if nothing, or if it lists the organisation
     * @param stale whether that was said of a version that has changed in substance since, so that it counts no more
     */
    public record PartyStanding(
            UUID delegationId, Standing standing, @Nullable Position position, boolean stale) {
        PartyStanding(UUID delegationId, Standing standing) {
            this(delegationId, standing, null, false);
        }

        /** What it has said, whether or not it still counts. */
        public Optional<Position> said() {
            return Optional.ofNullable(position);
        }
    }

    public JointEntry {
        listings = List.copyOf(listings);
        standings = List.copyOf(standings);
    }

    /** That of its first entry. */
    public UUID id() {
        return listings.get(0).entryId();
    }

    public List<Listing> of(UUID delegationId) {
        return listings.stream()
                .filter(listing -> listing.delegationId().equals(delegationId))
                .toList();
    }

    /** How many of the delegations that count list it; 0 where only closed ones do. */
    public long listedBy() {
        return standings.stream()
                .filter(party -> party.standing() == Standing.LISTED)
                .count();
    }

    /** The delegations of which something more is needed. */
    public List<UUID> missing() {
        return standings.stream()
                .filter(party -> !party.standing().agrees())
                .map(PartyStanding::delegationId)
                .toList();
    }

    /** How one delegation stands to it; empty for one that does not count. */
    public Optional<PartyStanding> standingOf(UUID delegationId) {
        return standings.stream()
                .filter(party -> party.delegationId().equals(delegationId))
                .findFirst();
    }

    /** What delegations reserve, where their support counts. */
    public List<Position> reservations() {
        return standings.stream()
                .filter(party -> party.standing() == Standing.SUPPORT)
                .flatMap(party -> party.said().stream())
                .filter(position -> !position.statement().reservation().isEmpty())
                .toList();
    }

    /** Those that stand to it in one way. */
    public List<UUID> standing(Standing standing) {
        return standings.stream()
                .filter(party -> party.standing() == standing)
                .map(PartyStanding::delegationId)
                .toList();
    }

    /** Whether one of the patterns is a part of what its names are found by. */
    public boolean found(List<String> patterns) {
        return listings.stream()
                .map(Listing::searchForm)
                .anyMatch(form -> patterns.stream().anyMatch(form::contains));
    }

    /** What its entries are called, without whose names they are. */
    public Set<Name> primaryNames() {
        return listings.stream().map(Listing::primary).collect(Collectors.toUnmodifiableSet());
    }
}
