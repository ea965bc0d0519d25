package concord.correspondence;

import concord.names.Pair;
import concord.names.Resemblance;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * How the stored resemblances have changed from one revision to another. Those of versions that have gone mean nothing.
 *
 * @param found that hold at the later revision and were not known at the earlier one
 * @param lost that hold no longer
 */
public record ResemblancesChange(Map<Pair<UUID>, Resemblance> found, Set<Pair<UUID>> lost) {
    public ResemblancesChange {
        found = Map.copyOf(found);
        lost = Set.copyOf(lost);
    }
}
