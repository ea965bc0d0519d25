package concord.names.words;

import concord.names.reading.Folding;
import concord.names.reading.LexiconLines;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words as one language has them, where languages of one script differ: Czech “armáda” is an army, Spanish “armada” is
 * “armed”; Serbian “pravi” is “real”, Polish “prawy” is “right”. And the stems of languages whose endings would make
 * words of other languages unknown or wrong ones.
 */
final class OwnWords {
    /** The languages of the file that stand for one writing of a language. */
    private static final Map<String, String> LANGUAGES =
            Map.of("sh", "sr", "uzc", "uz", "azc", "az", "tl", "fil", "ms", "id", "hr", "sr", "bs", "sr");

    /** Of languages in Latin letters in which few lists are written, short words look like names in others: “gur”, “bang”. */
    private static final Set<String> SHY = Set.of("ku", "fil", "id", "sh");

    private static final int SHORT = 4;

    /** Its words without their accents look like those of others: “armáda”. */
    private static final String CZECH = "cs";

    private final Map<String, Map<String, Lexicon.Sense>> exact = new HashMap<>();
    private final Map<String, StemSenses> stems = new HashMap<>();

    /** By their letters, those with accents. */
    private final Map<String, Lexicon.Sense> accented = new HashMap<>();

    private final Map<String, String> meanings = new HashMap<>();
    private final Set<String> differing = new HashSet<>();
    private final Set<String> shy = new HashSet<>();

    void add(LexiconLines.Entry entry, Folding.Written word, Lexicon.Sense sense) {
        String language = language(entry.language());
        exact.computeIfAbsent(language, any -> new HashMap<>()).putIfAbsent(word.folded(), sense);
        if (only(entry.language(), word.letters(), word.folded())) {
            shy.add(word.folded());
        }
        String before = meanings.putIfAbsent(word.folded(), sense.meaning());
        if (before != null && !before.equals(sense.meaning())) {
            differing.add(word.folded());
        }
        if (!word.letters().equals(word.folded())) {
            accented.putIfAbsent(word.letters(), sense);
        }
        if (Stems.OWN.contains(language)) {
            stems.computeIfAbsent(language, StemSenses::new).add(word, sense);
        }
    }

    /** Whether a word counts in names of its language alone. */
    static boolean only(String language, String written, String folded) {
        boolean accented = language.equals(CZECH) && !written.equals(folded);
        return accented || (SHY.contains(language) && folded.length() <= SHORT);
    }

    /** A name that is another word without its accents. */
    void addAccented(String letters, Lexicon.Sense sense) {
        accented.putIfAbsent(letters, sense);
    }

    Optional<Lexicon.Sense> exact(Folding.Written word, String language) {
        Lexicon.Sense own = exact.getOrDefault(language(language), Map.of()).get(word.folded());
        return own != null || word.letters().equals(word.folded())
                ? Optional.ofNullable(own)
                : Optional.ofNullable(accented.get(word.letters()));
    }

    Optional<Lexicon.Sense> stemmed(Folding.Written word, String language) {
        StemSenses senses = stems.get(language(language));
        return senses == null ? Optional.empty() : senses.of(word);
    }

    /** Whether the word means one thing or another by its language. */
    boolean tells(String folded, String language) {
        return differing.contains(folded) || shy.contains(folded) || Stems.OWN.contains(language(language));
    }

    private static String language(String given) {
        return LANGUAGES.getOrDefault(given, given);
    }
}
