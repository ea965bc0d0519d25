package concord.round.terms;

import concord.shared.DomainEvent;
import concord.shared.Matter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Something was done in a round.
 *
 * @param delegation that did it; empty for the chair and for the portal itself
 * @param scope of a late objection its own delegation alone
 * @param details the number of the round or edition
 * @param matter the ids of the round and, if there is one, the edition, the participants, and the deadline
 */
public record RoundChanged(
        Instant at,
        String actor,
        Optional<UUID> delegation,
        Scope scope,
        String deed,
        List<String> details,
        Matter matter)
        implements DomainEvent {
    /** By the chair, or by the portal itself. */
    public static RoundChanged byTheChair(Instant at, String actor, String deed, Matter matter, String... details) {
        return new RoundChanged(at, actor, Optional.empty(), Scope.TABLE, deed, List.of(details), matter);
    }

    public static RoundChanged by(
            UUID delegation, Instant at, String actor, String deed, Matter matter, String... details) {
        return new RoundChanged(at, actor, Optional.of(delegation), Scope.TABLE, deed, List.of(details), matter);
    }

    public RoundChanged forItsDelegation() {
        return new RoundChanged(at, actor, delegation, Scope.DELEGATION, deed, details, matter);
    }
}
