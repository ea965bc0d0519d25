package concord.names.words;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Foreign names as languages write them that have few of their sounds: タリバン, 탈레반 and 塔利班 are “Taliban”. Vowels are
 * added and left out, “l” is “r”, “v” is “b”.
 */
public final class Heard {
    /** How faithfully a script writes foreign names. */
    private enum Fit {
        /** With the syllables that the language has. */
        FEW_SOUNDS(.88, .75),
        /** Without most vowels. */
        CONSONANTS(.92, .8),
        LETTERS(.97, .9);

        private final double few;
        private final double many;

        Fit(double few, double many) {
            this.few = few;
            this.many = many;
        }
    }

    /** Consonants that one language hears as another’s, each above the one that stands for it. */
    private static final String HEARD = "bfvdgqzxjr";

    private static final String AS = "ppptkksssl";
    private static final String VOWELS = "aiuh";

    private static final int MANY = 3;
    private static final double VOWEL = .3;
    private static final double SAME_CLASS = .1;

    private Heard() {}

    /** Whether they are of different scripts: within one the letters decide. */
    public static boolean may(List<Word> ours, List<Word> theirs) {
        return ours.get(0).script() != theirs.get(0).script();
    }

    /** The classes of consonants in the words that no dictionary has, and the meanings of the others but for bodies. */
    public static String key(List<Word> words) {
        String meanings = words.stream()
                .filter(word -> !word.meaning().isEmpty() && word.kind() != WordKind.FORM)
                .map(Word::meaning)
                .sorted()
                .collect(Collectors.joining(" "));
        return classes(reading(words)) + " " + meanings;
    }

    /** How near two readings have to come to be one: few consonants nearer than many. */
    public static double enough(List<Word> ours, List<Word> theirs) {
        int consonants = Math.min(consonants(ours), consonants(theirs));
        Fit fit = Collections.min(List.of(fit(ours), fit(theirs)));
        return consonants < MANY ? fit.few : fit.many;
    }

    /** Whether a script writes foreign names with the sounds that its own language has. */
    static boolean fewerSounds(Character.UnicodeScript script) {
        return switch (script) {
            case LATIN, CYRILLIC, GREEK, HAN, ARABIC, HEBREW -> false;
            default -> true;
        };
    }

    private static Fit fit(List<Word> words) {
        return switch (words.get(0).script()) {
            case HAN, KATAKANA, HIRAGANA, HANGUL, THAI, MYANMAR, TAMIL, SINHALA -> Fit.FEW_SOUNDS;
            case ARABIC, HEBREW -> Fit.CONSONANTS;
            default -> Fit.LETTERS;
        };
    }

    /** How many consonants the key is made of. */
    public static int consonants(List<Word> words) {
        return classes(reading(words)).length();
    }

    /** How near the readings of the words come that no dictionary has; between 0 and 1. */
    public static double near(List<Word> ours, List<Word> theirs) {
        return near(reading(ours), reading(theirs));
    }

    static double near(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        return longer == 0 ? 0 : 1 - distance(one, other) / longer;
    }

    private static String reading(List<Word> words) {
        return words.stream()
                .filter(word -> word.kind() == WordKind.UNKNOWN)
                .map(Word::sound)
                .collect(Collectors.joining());
    }

    static String classes(String reading) {
        StringBuilder classes = new StringBuilder();
        for (int i = 0; i < reading.length(); i++) {
            char as = heard(reading.charAt(i));
            boolean again = !classes.isEmpty() && classes.charAt(classes.length() - 1) == as;
            if (VOWELS.indexOf(as) < 0 && !again) {
                classes.append(as);
            }
        }
        return classes.toString();
    }

    private static char heard(char letter) {
        int at = HEARD.indexOf(letter);
        return at < 0 ? letter : AS.charAt(at);
    }

    /** Levenshtein's distance, in which a vowel costs little and a consonant of the same class less. */
    private static double distance(String one, String other) {
        double[] row = new double[other.length() + 1];
        for (int j = 1; j <= other.length(); j++) {
            row[j] = row[j - 1] + cost(other.charAt(j - 1));
        }
        for (int i = 1; i <= one.length(); i++) {
            double diagonal = row[0];
            row[0] += cost(one.charAt(i - 1));
            for (int j = 1; j <= other.length(); j++) {
                double changed = diagonal + cost(one.charAt(i - 1), other.charAt(j - 1));
                diagonal = row[j];
                double left = Math.min(row[j] + cost(one.charAt(i - 1)), row[j - 1] + cost(other.charAt(j - 1)));
                row[j] = Math.min(changed, left);
            }
        }
        return row[other.length()];
    }

    private static double cost(char letter) {
        return VOWELS.indexOf(letter) >= 0 ? VOWEL : 1;
    }

    private static double cost(char one, char other) {
        if (one == other) {
            return 0;
        }
        boolean vowels = VOWELS.indexOf(one) >= 0 && VOWELS.indexOf(other) >= 0;
        return vowels ? VOWEL : heard(one) == heard(other) ? SAME_CLASS : cost(one) + cost(other) - VOWEL;
    }
}
