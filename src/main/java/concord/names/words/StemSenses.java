package concord.names.words;

import concord.names.reading.Folding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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

    void add(Folding.Written word, Lexicon.Sense sense) {
        for (String stem : List.of(stem(word.letters()), stem(word.folded()))) {
            senses.putIfAbsent(stem, sense);
            beginnings.add(beginning(stem));
        }
    }

    /**
     * A list may leave accents out. Most words begin like none of the known ones, which is much sooner said than what their
     * stem is.
     */
    Optional<Lexicon.Sense> of(Folding.Written word) {
        if (!beginnings.contains(beginning(word.folded()))) {
            return Optional.empty();
        }
        Lexicon.Sense sense = senses.get(stem(word.letters()));
        return Optional.ofNullable(
                sense == null && !word.letters().equals(word.folded()) ? senses.get(stem(word.folded())) : sense);
    }

    /** A stemmer knows words with their accents and breves only. */
    private String stem(String letters) {
        return Folding.of(Stems.of(letters, language));
    }

    /** What no stemmer changes. */
    static String beginning(String word) {
        return word.substring(0, Math.min(KEPT, word.length()));
    }
}
