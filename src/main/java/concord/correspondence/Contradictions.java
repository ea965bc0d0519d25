package concord.correspondence;

import concord.names.Marks;
import concord.names.Pair;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Which versions contradict each other, whether or not they resemble; each is looked at once, and only if need be. */
final class Contradictions {
    private final Set<Pair<UUID>> same;
    private final Function<UUID, Marks> read;
    private final Map<UUID, Marks> known = new HashMap<>();

    /** @param same pairs that are certain or that somebody holds to be the same: between these there is none */
    Contradictions(Set<Pair<UUID>> same, Function<UUID, Marks> read) {
        this.same = same;
        this.read = read;
    }

    boolean between(UUID one, UUID other) {
        return !same.contains(Pair.of(one, other)) && marks(one).contradict(marks(other));
    }

    private Marks marks(UUID id) {
        return known.computeIfAbsent(id, read);
    }
}
