package concord.exchange.naming;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a few letters are short for a name. */
public final class Acronym {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 12;
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");
    private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}");
    private static final Pattern ONE_WORD = Pattern.compile("[\\p{Lu}\\p{Nd}][\\p{Lu}\\p{Nd}.&/-]{1,9}");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}’'`]*");

    private Acronym() {}

    /** Whether its letters stand in the name in this order, the first of them at the beginning of a word. */
    public static boolean isOf(String text, String name) {
        String letters = NO_LETTER.matcher(text).replaceAll("");
        boolean capitals = CAPITAL.matcher(letters).results().count() >= SHORTEST;
        return capitals
                && text.length() <= LONGEST + SHORTEST
                && letters.length() <= LONGEST
                && letters.length() * 2
                        <= NO_LETTER.matcher(name).replaceAll("").length()
                && begins(lower(letters), lower(name));
    }

    /** Whether it is one word of capitals, each the first letter of a word of the name. */
    public static boolean isInitialsOf(String text, String name) {
        if (!ONE_WORD.matcher(text).matches()) {
            return false;
        }
        StringBuilder initials = new StringBuilder();
        for (Matcher word = WORD.matcher(name); word.find(); ) {
            initials.append(word.group().charAt(0));
        }
        String letters = lower(NO_LETTER.matcher(text).replaceAll(""));
        return letters.length() >= SHORTEST && !text.equals(name) && inOrder(letters, lower(initials.toString()), 0);
    }

    private static boolean begins(String letters, String name) {
        for (Matcher word = WORD.matcher(name); word.find(); ) {
            if (name.charAt(word.start()) == letters.charAt(0) && inOrder(letters, name, word.start())) {
                return true;
            }
        }
        return false;
    }

    private static boolean inOrder(String letters, String text, int from) {
        int next = 0;
        for (int i = from; i < text.length() && next < letters.length(); i++) {
            next += text.charAt(i) == letters.charAt(next) ? 1 : 0;
        }
        return next == letters.length();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
