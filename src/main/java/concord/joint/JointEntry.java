package concord.joint;

import concord.correspondence.JudgedPair;
import concord.position.Position;
import concord.shared.Name;
import concord.shared.Stance;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One organisation, as all who list it name it: a row of the joint list.
 *
 * @param listings by delegation, in the order of the delegations, then by name
 * @param standings of the delegations that count, in their order
 * @param unconfirmed what has yet to be confirmed for it to hang together by what is confirmed alone, in the order of the
 *     delegations; empty if it does so already
 * @param unsure the delegations that have said that they are unsure of two of its entries which what is confirmed does
 *     not hold together: they have said something, so their silence is not what nobody has looked at
 */
public record JointEntry(
        List<Listing> listings,
        List<PartyStanding> standings,
        Agreement agreement,
        List<Unconfirmed> unconfirmed,
        List<UUID> unsure) {
    /**
     * How one delegation that counts stands to it.
     *
     * @param said what it has said of the row's entries, the one that counts first; of one that lists it, what it has
     *     said of entries that are only presumed to be its own
     */
    public record PartyStanding(UUID delegationId, Standing standing, List<Said> said) {
        public PartyStanding {
            said = List.copyOf(said);
        }

        PartyStanding withoutTextsOf(Set<UUID> positions) {
            return new PartyStanding(
                    delegationId,
                    standing,
                    said.stream()
                            .map(one -> positions.contains(one.position().id()) ? one.withoutTexts() : one)
                            .toList());
        }

        /** What counts for the row, whether or not it comes to anything. */
        public Optional<Said> counting() {
            return said.stream().findFirst();
        }

        /** Whether it is silent until it has confirmed what it said. */
        public boolean stale() {
            return counting().filter(said -> said.stale() && !said.lapsed()).isPresent();
        }

        /**
         * Whether it has objected or asked for time, and is silent only until it has confirmed that: who has said so has not
         * kept silent.
         */
        public boolean opposed() {
            return standing == Standing.SILENT
                    && said.stream()
                            .filter(one -> one.stale() && !one.lapsed())
                            .map(one -> one.position().stance())
                            .anyMatch(stance -> stance == Stance.OBJECT || stance == Stance.HOLD);
        }

        /** Each position once, in the same order, where it was said of several entries. */
        public List<Said> each() {
            Map<UUID, Said> each = new LinkedHashMap<>();
            said.forEach(one -> each.putIfAbsent(one.position().id(), one));
            return List.copyOf(each.values());
        }
    }

    /**
     * What a delegation has said of an entry of the row.
     *
     * @param standing what it comes to for that entry
     * @param stale whether the entry has changed in substance since, so that it counts no more
     * @param lapsed whether it is a hold that holds no more
     */
    public record Said(Position position, Standing standing, boolean stale, boolean lapsed) {
        Said withoutTexts() {
            return new Said(position.withoutTexts(), standing, stale, lapsed);
        }
    }

    /** That a delegation has not said of two entries, the first its own, that they are one organisation. */
    public record Unconfirmed(UUID delegationId, JudgedPair pair) {}

    public JointEntry {
        listings = List.copyOf(listings);
        standings = List.copyOf(standings);
        unconfirmed = List.copyOf(unconfirmed);
        unsure = List.copyOf(unsure);
    }

    /** The delegations that have yet to confirm that its entries are one organisation. */
    public List<UUID> confirming() {
        return unconfirmed.stream().map(Unconfirmed::delegationId).distinct().toList();
    }

    /** The delegations that objected to it, or asked for time, before it changed in substance. */
    public List<UUID> opposed() {
        return standings.stream()
                .filter(PartyStanding::opposed)
                .map(PartyStanding::delegationId)
                .toList();
    }

    /** Whether it hangs together by a correspondence that is only presumed. */
    public boolean presumed() {
        return !unconfirmed.isEmpty();
    }

    /** The same, but of some positions nothing can be read but how their delegations stood. */
    JointEntry withoutTextsOf(Set<UUID> positions) {
        return new JointEntry(
                listings,
                standings.stream().map(party -> party.withoutTextsOf(positions)).toList(),
                agreement,
                unconfirmed,
                unsure);
    }

    /** All that is said of it. */
    public List<Position> positions() {
        return standings.stream()
                .flatMap(party -> party.said().stream())
                .map(Said::position)
                .toList();
    }

    /** Those of all its entries: each of them names the row. */
    public Set<UUID> entryIds() {
        return listings.stream().map(Listing::entryId).collect(Collectors.toUnmodifiableSet());
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

    /** What delegations reserve, each in what it says of an entry of the row that has not changed since. */
    public List<Position> reservations() {
        return standings.stream()
                .flatMap(party -> party.said().stream())
                .filter(said -> said.standing() == Standing.SUPPORT)
                .map(Said::position)
                .filter(position -> !position.statement().reservation().isEmpty())
                .toList();
    }

    /**
     * The state that it would have if one delegation stood to it otherwise. Who lists it lists it on, unless it is against
     * what is only presumed to be its own.
     */
    public Agreement agreementIf(UUID delegationId, Standing other) {
        return Agreement.of(
                standings.stream()
                        .map(party -> party.delegationId().equals(delegationId)
                                        && !(other.agrees() && party.standing() == Standing.LISTED)
                                ? other
                                : party.standing())
                        .toList(),
                agreement == Agreement.IDENTITY_DISPUTED,
                presumed());
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
