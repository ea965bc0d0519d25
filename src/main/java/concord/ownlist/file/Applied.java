package concord.ownlist.file;

import concord.ownlist.Field;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * What reading a list file did to the own list.
 *
 * @param losses how many entries lost something that stood in a field, by field; see {@link Losses}
 */
public record Applied(int added, int changed, int unchanged, Map<Field, Integer> losses) implements Serializable {
    static final Applied NOTHING = new Applied(0, 0, 0, Map.of());
    static final Applied ONE_UNCHANGED = new Applied(0, 0, 1, Map.of());

    public Applied {
        losses = Map.copyOf(losses);
    }

    static Applied added(int count) {
        return new Applied(count, 0, 0, Map.of());
    }

    static Applied changed(Set<Field> lost) {
        Map<Field, Integer> losses = new EnumMap<>(Field.class);
        lost.forEach(field -> losses.put(field, 1));
        return new Applied(0, 1, 0, losses);
    }

    Applied plus(Applied other) {
        Map<Field, Integer> both = new EnumMap<>(Field.class);
        both.putAll(losses);
        other.losses.forEach((field, count) -> both.merge(field, count, Integer::sum));
        return new Applied(added + other.added, changed + other.changed, unchanged + other.unchanged, both);
    }
}
