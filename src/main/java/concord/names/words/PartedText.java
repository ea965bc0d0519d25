package concord.names.words;

import java.util.regex.Pattern;

/** A text with blanks where words are written as one, and without what parts the letters of one word. */
final class PartedText {
    /** French and Italian articles before a vowel: “l’unification”, “d’Afrique”, “dell’Islam”. */
    private static final Pattern ELISION =
            Pattern.compile("(?iU)(?<!\\w)(l|d|qu|dell|all|nell)['’](?=[aeiouhàâéèêîôû])");

    /** Also after a legal form in capitals: «ЗАОТопливар». */
    private static final Pattern CAMEL =
            Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu}\\p{Ll})|(?<=\\p{Lu}{2})(?=\\p{Lu}\\p{Ll}{2})");

    /** A capital and what parts it from the next, where three or more stand so. */
    private static final Pattern SPELLED = Pattern.compile(
            "(?U)(?<![\\p{L}\\d])(\\p{Lu})[-.](?=\\p{Lu}[-.]\\p{Lu}(?!\\p{L}))|(?<=(?<!\\p{L})\\p{Lu}[-.])(\\p{Lu})[-.](?=\\p{Lu}(?!\\p{L}))");

    private PartedText() {}

    /** “AumShinrikyo” and “l’Islam” are two words each. */
    static String of(String written) {
        String text = spelled(Numerals.plain(written));
        boolean elided = text.indexOf('\'') >= 0 || text.indexOf('’') >= 0;
        String unelided = elided ? ELISION.matcher(text).replaceAll("$1 ") : text;
        return hasCapitalWithin(unelided) ? CAMEL.matcher(unelided).replaceAll(" ") : unelided;
    }

    /** “X-Z-Q” is one word. */
    private static String spelled(String text) {
        boolean parted = text.indexOf('-') >= 0 || text.indexOf('.') >= 0;
        return parted ? SPELLED.matcher(text).replaceAll("$1$2") : text;
    }

    private static boolean hasCapitalWithin(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i)) && Character.isLetter(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }
}
