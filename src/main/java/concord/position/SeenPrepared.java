package concord.position;

import concord.shared.Refusal;
import java.io.Serializable;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * What was prepared, as a page showed it.
 *
 * @param version as of {@link Prepared}
 */
public record SeenPrepared(UUID id, long version) implements Serializable {
    /** @throws Refusal unless exactly what was shown waits now: nothing unseen is ended, and nothing is ended twice */
    static void refuseOthers(Set<SeenPrepared> shown, Collection<Prepared> waiting) {
        if (!Set.copyOf(waiting.stream().map(Prepared::seen).toList()).equals(shown)) {
            throw new Refusal("position.refusal.prepared_anew");
        }
    }
}
