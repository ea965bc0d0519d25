package concord.names.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The meanings of the words of one language, by their stems. */
final class StemSenses {
    /** Stemmers change the ends of words: so many letters at the beginning stay as they are. */
    private static final int KEPT = 3;

    private final String language;
    private final Map<String, Lexicon.Sense> senses = new HashMap<>();
    private final Set<String> beginnings = new HashSet<>();

    StemSenses(String language) {
        this.language = language;
    }

    void add(String folded, Lexicon.Sense sense) {
        String stem = Stems.of(folded, language);
        senses.putIfAbsent(stem, sense);
        beginnings.add(beginning(stem));
    }

    /** Most words begin like none of the known ones, which is much sooner said than what their stem is. */
    Optional<Lexicon.Sense> of(String folded) {
        return beginnings.contains(beginning(folded))
                ? Optional.ofNullable(senses.get(Stems.of(folded, language)))
                : Optional.empty();
    }

    /** What no stemmer changes. */
    static String beginning(String word) {
        return word.substring(0, Math.min(KEPT, word.length()));
    }
}
