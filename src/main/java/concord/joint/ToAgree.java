package concord.joint;

import concord.position.Position;
import java.util.List;
import java.util.UUID;

/**
 * What would make a row agreed, or what has made it so: one sentence, and perhaps another of who else is needed.
 *
 * @param key of the sentence; its arguments are the number of the delegations and their names
 * @param silent delegations that would have to list or support it beside
 */
public record ToAgree(String key, List<UUID> delegations, List<UUID> silent) {
    private static final int BOTH = 2;

    public ToAgree {
        delegations = List.copyOf(delegations);
        silent = List.copyOf(silent);
    }

    private ToAgree(String key, List<UUID> delegations) {
        this(key, delegations, List.of());
    }

    /** What is still needed for this row. */
    public static ToAgree of(JointEntry row) {
        return switch (row.agreement()) {
            case IDENTITY_DISPUTED -> new ToAgree("joint.agree.identity", List.of());
            case CONTESTED -> beside("joint.agree.contested", row, Standing.OBJECT);
            case ON_HOLD -> beside("joint.agree.hold", row, Standing.HOLD);
            case AGREED -> agreed(row);
            case MATCHED -> new ToAgree("joint.agree.matched", row.confirming());
            case LISTED_BY_SOME -> open(row);
        };
    }

    private static ToAgree beside(String key, JointEntry row, Standing against) {
        List<UUID> delegations = row.standing(against);
        List<UUID> silent = row.missing().stream()
                .filter(delegation -> !delegations.contains(delegation))
                .toList();
        return new ToAgree(key, delegations, silent);
    }

    private static ToAgree agreed(JointEntry row) {
        if (row.listedBy() < row.standings().size()) {
            List<UUID> reserving = row.reservations().stream()
                    .map(Position::delegationId)
                    .distinct()
                    .toList();
            return new ToAgree(reserving.isEmpty() ? "joint.agree.stated" : "joint.agree.reserved", reserving);
        }
        return new ToAgree(row.standings().size() == BOTH ? "joint.agree.both" : "joint.agree.all", List.of());
    }

    private static ToAgree open(JointEntry row) {
        if (row.listedBy() == 0) {
            return new ToAgree("joint.agree.closed", List.of());
        }
        return row.missing().isEmpty()
                ? new ToAgree("joint.agree.alone", List.of())
                : new ToAgree("joint.agree.missing", row.missing());
    }
}
