package concord.shared;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What an occurrence is about.
 *
 * @param ids of entries, a round, an edition or an account, as addresses of pages name them; which, the deed says
 * @param concerned the delegations that it concerns, beside the one that did it
 * @param asks whether something is asked of those whom it concerns
 * @param due when it ends or must be done by
 */
public record Matter(List<String> ids, Set<UUID> concerned, boolean asks, Optional<Instant> due) {
    public static final Matter NONE = of();

    public Matter {
        ids = List.copyOf(ids);
        concerned = Set.copyOf(concerned);
    }

    public static Matter of(Object... ids) {
        return new Matter(Arrays.stream(ids).map(Object::toString).toList(), Set.of(), false, Optional.empty());
    }

    public Matter concerning(Collection<UUID> delegations) {
        return new Matter(ids, Set.copyOf(delegations), asks, due);
    }

    public Matter asking(boolean something) {
        return new Matter(ids, concerned, something, due);
    }

    public Matter until(Optional<Instant> end) {
        return new Matter(ids, concerned, asks, end);
    }
}
