package concord.joint;

import concord.joint.JointEntry.PartyStanding;
import concord.position.Position;
import concord.position.PositionsHeld;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How delegations stand to a row. Who lists it, lists it, whatever was said before. Of several positions on entries that
 * have come together in one row the sternest counts: nobody is agreed with against an objection.
 */
final class Standings {
    private static final Comparator<PartyStanding> STERNEST_FIRST =
            Comparator.comparingInt(party -> sternness(party.standing()));

    private final PositionsHeld positions;
    private final Rules rules;

    Standings(PositionsHeld positions, Rules rules) {
        this.positions = positions;
        this.rules = rules;
    }

    PartyStanding of(UUID delegationId, List<Listing> row) {
        if (row.stream().anyMatch(listing -> listing.delegationId().equals(delegationId))) {
            return new PartyStanding(delegationId, Standing.LISTED);
        }
        return row.stream()
                .flatMap(listing -> said(delegationId, listing).stream())
                .min(STERNEST_FIRST)
                .orElse(new PartyStanding(delegationId, Standing.SILENT));
    }

    private Optional<PartyStanding> said(UUID delegationId, Listing listing) {
        return positions
                .of(delegationId, listing.entryId())
                .map(position -> new PartyStanding(
                        delegationId, standing(position, listing), position, stale(position, listing)));
    }

    private Standing standing(Position position, Listing listing) {
        if (stale(position, listing)) {
            return Standing.SILENT;
        }
        return switch (position.stance()) {
            case SUPPORT -> Standing.SUPPORT;
            case NO_OBJECTION -> Standing.NO_OBJECTION;
            case HOLD -> position.lapsedAt(rules.now()) ? rules.lapsed() : Standing.HOLD;
            case OBJECT -> Standing.OBJECT;
        };
    }

    /** Said of a version that a later one has changed in substance. */
    private static boolean stale(Position position, Listing listing) {
        return position.on().getOrDefault(listing.entryId(), 0) < listing.substantive();
    }

    private static int sternness(Standing standing) {
        return switch (standing) {
            case OBJECT -> 0;
            case HOLD -> 1;
            case SILENT -> 2;
            case NO_OBJECTION -> 3;
            case SUPPORT, LISTED -> 4;
        };
    }
}
