package concord.names.words;

import concord.names.reading.Folding;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Acronyms, and the initials of long names. */
public final class Acronyms {
    /** The lexicon's meaning of articles and the like. */
    private static final String SMALL_WORDS = "the";

    private static final Pattern SHAPE = Pattern.compile("(?U)\\p{L}[\\p{L}\\p{Nd}./-]{1,9}");
    private static final Pattern JOINTS = Pattern.compile("[./-]");
    private static final Pattern PIECES =
            Pattern.compile("(?U)[\\p{Lu}\\p{Nd}]{1,4}([./-]+[\\p{Lu}\\p{Nd}]{1,4})+\\.?|(\\p{Lu}\\.)+");
    private static final Pattern ARTICLE = Pattern.compile("^[AEU][LNRSTZ]-");
    private static final int LONGEST = 10;
    private static final int SURELY = 4;

    private Acronyms() {}

    /** Whether it looks like one even in a list that is written in capitals throughout. */
    public static boolean looksLike(String text) {
        if (text.length() > LONGEST || !SHAPE.matcher(text).matches()) {
            return false;
        }
        String letters = JOINTS.matcher(text).replaceAll("");
        long capitals = letters.chars().filter(Character::isUpperCase).count();
        if (capitals < 2) {
            return false;
        }
        boolean joined =
                PIECES.matcher(text).matches() && !ARTICLE.matcher(text).find();
        return joined || letters.length() <= SURELY || (letters.length() == SURELY + 1 && !hasVowel(letters));
    }

    public static String key(String text) {
        return JOINTS.matcher(Folding.of(text)).replaceAll("").replace(" ", "");
    }

    /** The initials of all words, of those that are not “of” or “and”, and of those that say something. */
    public static Set<String> initials(List<Word> words) {
        Set<String> initials = new TreeSet<>();
        initials.add(initials(words, word -> true));
        initials.add(initials(words, word -> !word.meaning().equals(SMALL_WORDS)));
        initials.add(initials(words, word -> word.kind() != WordKind.NOISE));
        return initials;
    }

    private static String initials(List<Word> words, Predicate<Word> counts) {
        StringBuilder initials = new StringBuilder(words.size());
        for (Word word : words) {
            if (counts.test(word)) {
                initials.append(word.folded().charAt(0));
            }
        }
        return initials.toString();
    }

    private static boolean hasVowel(String letters) {
        return letters.toLowerCase(Locale.ROOT).chars().anyMatch(c -> "aeiouаеиоуыэюя".indexOf(c) >= 0);
    }
}
