package concord.names;

import concord.names.Reason.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Two entries whose main names agree in common words, or any in common words or nearly and their acronyms too, with nothing
 * against them, are one organisation where neither has another partner as good in the list of the other: nobody else there
 * can be meant.
 */
final class BestForEachOther {
    private static final int SHORTEST_ACRONYM = 3;

    private BestForEachOther() {}

    /** Of what is only likely, that which is certain for this reason. */
    static <K extends Comparable<? super K>> Map<Pair<K>, Resemblance> in(
            Map<Pair<K>, Resemblance> found, Rivals<K, ?> rivals) {
        Map<Pair<K>, Resemblance> joined = new HashMap<>();
        found.forEach((pair, raw) -> {
            if (raw.band() == Band.LIKELY && mayBe(raw.reasons()) && isBest(pair, raw, found, rivals)) {
                joined.put(pair, raw.joined(why(raw.reasons().get(0))));
            }
        });
        return joined;
    }

    private static boolean mayBe(List<Reason> reasons) {
        Kind best = reasons.get(0).kind();
        boolean named = best == Kind.COMMON_WORDS || best == Kind.SIMILAR_SPELLING;
        return (best == Kind.COMMON_NAME || (named && reasons.stream().anyMatch(BestForEachOther::isAcronym)))
                && reasons.stream().noneMatch(Reason::against);
    }

    private static boolean isAcronym(Reason reason) {
        return reason.kind() == Kind.SAME_ACRONYM && reason.by().length() >= SHORTEST_ACRONYM;
    }

    private static <K extends Comparable<? super K>> boolean isBest(
            Pair<K> pair, Resemblance raw, Map<Pair<K>, Resemblance> found, Rivals<K, ?> rivals) {
        return rivals.of(pair).stream()
                .allMatch(other -> found.getOrDefault(other, Resemblance.NONE).score() < raw.score());
    }

    private static Reason why(Reason best) {
        return Reason.met(Kind.BEST_FOR_EACH_OTHER, best.left(), best.right(), "");
    }
}
