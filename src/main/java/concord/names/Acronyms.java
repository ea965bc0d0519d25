package concord.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Acronyms, and the initials of long names. */
final class Acronyms {
    private static final Pattern SHAPE = Pattern.compile("(?U)\\p{L}[\\p{L}\\p{Nd}./-]{1,9}");
    private static final Pattern JOINTS = Pattern.compile("[./-]");
    private static final Pattern PIECES =
            Pattern.compile("(?U)[\\p{Lu}\\p{Nd}]{1,4}([./-]+[\\p{Lu}\\p{Nd}]{1,4})+\\.?|(\\p{Lu}\\.)+");
    private static final Pattern ARTICLE = Pattern.compile("^[AEU][LNRSTZ]-");
    private static final int SURELY = 4;

    private Acronyms() {}

    /** Whether it looks like one even in a list that is written in capitals throughout. */
    static boolean looksLike(String text) {
        if (!SHAPE.matcher(text).matches()) {
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

    static String key(String text) {
        return JOINTS.matcher(Folding.of(text)).replaceAll("").replace(" ", "");
    }

    /** The initials of the words that count, once with the words between them and once without. */
    static List<String> initials(List<Word> words) {
        StringBuilder all = new StringBuilder();
        StringBuilder counting = new StringBuilder();
        for (Word word : words) {
            char initial = word.folded().charAt(0);
            all.append(initial);
            counting.append(word.kind() == WordKind.NOISE ? "" : String.valueOf(initial));
        }
        List<String> initials = new ArrayList<>(List.of(counting.toString()));
        if (!all.toString().equals(counting.toString())) {
            initials.add(all.toString());
        }
        return initials;
    }

    private static boolean hasVowel(String letters) {
        return letters.toLowerCase(Locale.ROOT).chars().anyMatch(c -> "aeiouаеиоуыэюя".indexOf(c) >= 0);
    }
}
