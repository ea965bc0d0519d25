package concord.names;

/**
 * Two different keys in their natural order, so that a pair has one form only.
 *
 * @param <K> the type of the keys
 */
public record Pair<K extends Comparable<? super K>>(K left, K right) {
    public Pair {
        if (left.compareTo(right) >= 0) {
            throw new IllegalArgumentException("the keys of a pair stand in their order: " + left + ", " + right);
        }
    }

    public static <K extends Comparable<? super K>> Pair<K> of(K one, K other) {
        return one.compareTo(other) < 0 ? new Pair<>(one, other) : new Pair<>(other, one);
    }

    boolean has(K key) {
        return left.equals(key) || right.equals(key);
    }

    /** The key that is not this one. */
    public K other(K key) {
        return left.equals(key) ? right : left;
    }
}
