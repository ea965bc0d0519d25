package concord.correspondence;

import concord.names.Pair;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Versions that hang together: those linked have the same root. */
final class Links {
    private final Map<UUID, UUID> parents = new HashMap<>();

    UUID root(UUID id) {
        UUID at = id;
        for (UUID parent = parents.get(at); parent != null; parent = parents.get(at)) {
            at = parent;
        }
        return at;
    }

    void link(Pair<UUID> pair) {
        UUID left = root(pair.left());
        UUID right = root(pair.right());
        if (!left.equals(right)) {
            parents.put(right, left);
        }
    }
}
