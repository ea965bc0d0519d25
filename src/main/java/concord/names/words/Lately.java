package concord.names.words;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Function;

/**
 * What was worked out for the texts that came lately or often, since the same ones come again and again. Bounded, so that
 * no list can fill the memory, and a text longer than {@value #LONGEST} letters is worked out each time.
 *
 * <p>Safe for use by several threads at once.
 */
final class Lately<V> {
    static final int LONGEST = 60;
    private static final int MOST = 200_000;

    private final Cache<String, V> known =
            Caffeine.newBuilder().maximumSize(MOST).build();

    /** @param worked depends on the text alone, and asks here for no other one */
    V of(String text, Function<String, V> worked) {
        return text.length() > LONGEST ? worked.apply(text) : known.get(text, worked);
    }
}
