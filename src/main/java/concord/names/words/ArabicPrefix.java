package concord.names.words;

import concord.names.reading.KnownReadings;
import java.util.List;

/** The article, “and”, “for”, “in” or “with” are written as one with an Arabic word. */
final class ArabicPrefix {
    private static final List<String> WITH_ARTICLE = List.of("ولل", "وال", "بال", "فال", "كال", "يەل", "ال", "لل");
    private static final String PARTICLES = "وبلف";
    private static final String ARTICLE = "ال";
    private static final String GOD = "الله";
    private static final int SHORTEST_BEFORE = 3;
    private static final int SHORTEST_WORD = 2;

    private ArabicPrefix() {}

    /** The folded word without it. A particle alone is taken off only where a known word is left. */
    static String off(String folded) {
        if (KnownReadings.of(folded).isPresent()) {
            return folded;
        }
        for (String prefix : WITH_ARTICLE) {
            if (folded.startsWith(prefix) && folded.length() >= prefix.length() + SHORTEST_WORD) {
                return folded.substring(prefix.length());
            }
        }
        return particle(folded);
    }

    /** The words of a folded one that holds an article within it, behind a known word: حزبالله. */
    static List<String> apart(String folded) {
        int at = folded.indexOf(ARTICLE, SHORTEST_BEFORE);
        boolean two = at > 0
                && !folded.endsWith(GOD)
                && folded.length() >= at + ARTICLE.length() + SHORTEST_WORD
                && KnownReadings.of(folded).isEmpty()
                && KnownReadings.of(folded.substring(0, at)).isPresent();
        return two ? List.of(folded.substring(0, at), off(folded.substring(at))) : List.of(folded);
    }

    private static String particle(String folded) {
        boolean particle = folded.length() > SHORTEST_WORD && PARTICLES.indexOf(folded.charAt(0)) >= 0;
        String rest = particle ? folded.substring(1) : folded;
        return KnownReadings.of(rest).isPresent() ? rest : folded;
    }
}
