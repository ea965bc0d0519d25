package concord.joint;

import concord.joint.JointEntry.PartyStanding;
import concord.joint.JointEntry.Said;
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
 * against an entry that is only presumed to be the same, so that nobody else's word takes it away, and so does a
 * reservation. Of several positions on entries that have come together in one row the sternest counts: nobody is agreed
 * with against an objection.
 */
final class Standings {
    private static final Comparator<Said> STERNEST_FIRST = Comparator.comparingInt(said -> sternness(said.standing()));

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
            List<Said> said = said(delegationId, presumed(own, row)).stream()
                    .filter(Standings::remains)
                    .toList();
            Optional<Standing> against = said.stream()
                    .map(Said::standing)
                    .filter(standing -> standing == Standing.OBJECT || standing == Standing.HOLD)
                    .findFirst();
            return new PartyStanding(delegationId, against.orElse(Standing.LISTED), said);
        }
        List<Said> said = said(delegationId, row);
        return new PartyStanding(
                delegationId, said.isEmpty() ? Standing.SILENT : said.get(0).standing(), said);
    }

    /** Whether it is not given up by listing what is presumed to be the same; what is stale can be confirmed. */
    private static boolean remains(Said said) {
        if (said.lapsed()) {
            return said.standing() == Standing.OBJECT;
        }
        return switch (said.position().stance()) {
            case OBJECT, HOLD -> true;
            case SUPPORT -> !said.position().statement().reservation().isEmpty();
            case NO_OBJECTION -> false;
        };
    }

    /** The entries that are only presumed to be what the delegation lists itself. */
    private List<Listing> presumed(List<Listing> own, List<Listing> row) {
        return row.stream()
                .filter(listing -> own.stream().noneMatch(mine -> confirmed(mine, listing)))
                .toList();
    }

    private boolean confirmed(Listing one, Listing other) {
        return Objects.equals(confirmed.apply(one.versionId()), confirmed.apply(other.versionId()));
    }

    private List<Said> said(UUID delegationId, List<Listing> of) {
        return of.stream()
                .flatMap(listing ->
                        positions.of(delegationId, listing.entryId()).stream().map(position -> said(position, listing)))
                .distinct()
                .sorted(STERNEST_FIRST)
                .toList();
    }

    private Said said(Position position, Listing listing) {
        return new Said(
                position, standing(position, listing), stale(position, listing), position.lapsedAt(rules.now()));
    }

    private Standing standing(Position position, Listing listing) {
        if (stale(position, listing)) {
            return Standing.SILENT;
        }
        return position.lapse().map(rules::hold).orElse(Standing.of(position.stance()));
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
