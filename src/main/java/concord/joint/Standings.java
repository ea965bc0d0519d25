package concord.joint;

import concord.joint.JointEntry.PartyStanding;
import concord.position.Position;
import concord.position.PositionsHeld;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How delegations stand to a row. Who lists it, lists it, whatever was said before; but an objection or a hold stands
 * against an entry that is only presumed to be the same, so that nobody else's word takes it away. Of several positions on entries that
 * have come together in one row the sternest counts: nobody is agreed with against an objection.
 */
final class Standings {
    private static final Comparator<PartyStanding> STERNEST_FIRST =
            Comparator.comparingInt(party -> sternness(party.standing()));

    private final PositionsHeld positions;
    private final Rules rules;

    /** Versions that are confirmed to be one organisation have the same number. */
    private final Function<UUID, @Nullable Integer> confirmed;

    Standings(PositionsHeld positions, Rules rules, Function<UUID, @Nullable Integer> confirmed) {
        this.positions = positions;
        this.rules = rules;
        this.confirmed = confirmed;
    }

    PartyStanding of(UUID delegationId, List<Listing> row) {
        List<Listing> own = row.stream()
                .filter(listing -> listing.delegationId().equals(delegationId))
                .toList();
        if (!own.isEmpty()) {
            return against(delegationId, own, row).orElse(new PartyStanding(delegationId, Standing.LISTED));
        }
        return row.stream()
                .flatMap(listing -> said(delegationId, listing).stream())
                .min(STERNEST_FIRST)
                .orElse(new PartyStanding(delegationId, Standing.SILENT));
    }

    /** What it says against an entry that is only presumed to be what it lists itself. */
    private Optional<PartyStanding> against(UUID delegationId, List<Listing> own, List<Listing> row) {
        return row.stream()
                .filter(listing -> own.stream().noneMatch(mine -> confirmed(mine, listing)))
                .flatMap(listing -> said(delegationId, listing).stream())
                .filter(party -> party.standing() == Standing.OBJECT || party.standing() == Standing.HOLD)
                .min(STERNEST_FIRST);
    }

    private boolean confirmed(Listing one, Listing other) {
        return Objects.equals(confirmed.apply(one.versionId()), confirmed.apply(other.versionId()));
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
