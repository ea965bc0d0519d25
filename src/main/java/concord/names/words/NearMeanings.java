package concord.names.words;

import concord.names.reading.ShippedLines;
import java.util.HashMap;
import java.util.Map;

/** Meanings that are near but not the same, “brigade” and “battalion”, from {@code near.txt}. */
public final class NearMeanings {
    private static final Map<String, String> SHIPPED = shipped();

    private NearMeanings() {}

    /** What stands for a meaning and all that are near it; the meaning itself if none is. */
    public static String of(String meaning) {
        return SHIPPED.getOrDefault(meaning, meaning);
    }

    /** Whether another meaning is near it. */
    static boolean has(String meaning) {
        return SHIPPED.containsKey(meaning);
    }

    /** A meaning of several groups goes with the first: to be near is not handed on from group to group. */
    private static Map<String, String> shipped() {
        Map<String, String> groups = new HashMap<>();
        for (String line : ShippedLines.of("near.txt")) {
            String[] meanings = line.split("\\s+", -1);
            for (String meaning : meanings) {
                groups.putIfAbsent(meaning, meanings[0]);
            }
        }
        return Map.copyOf(groups);
    }
}
