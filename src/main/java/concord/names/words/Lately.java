package concord.names.words;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was worked out for the texts that came lately, since the same ones come again and again. Bounded, so that no list
 * can fill the memory: when a half is full, what nobody has asked for since the last time is forgotten, and a text
 * longer than {@value #LONGEST} letters is worked out each time.
 *
 * <p>Safe for use by several threads at once.
 */
final class Lately<V> {
    static final int LONGEST = 60;
    private static final int HALF = 100_000;

    private volatile Map<String, V> newer = new ConcurrentHashMap<>();
    private volatile Map<String, V> older = Map.of();

    /** @param worked depends on the text alone, since another thread may do the same at once */
    V of(String text, Function<String, V> worked) {
        if (text.length() > LONGEST) {
            return worked.apply(text);
        }
        V known = newer.get(text);
        if (known == null) {
            V before = older.get(text);
            known = before == null ? worked.apply(text) : before;
            keep(text, known);
        }
        return known;
    }

    private void keep(String text, V value) {
        if (newer.size() >= HALF) {
            turn();
        }
        newer.put(text, value);
    }

    private synchronized void turn() {
        if (newer.size() >= HALF) {
            older = newer;
            newer = new ConcurrentHashMap<>();
        }
    }
}
