package concord.names.parts;

import concord.names.words.Lexicon;
import concord.names.words.Word;
import concord.names.words.WordKind;
import concord.names.words.Words;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What stands around a quoted name. «Террористическая организация «Завра»» is Zawra itself; «Фонд помощи семьям «Завра»»,
 * “Victims of ‘Zawra’” and «Завра» в Кении are not, since more than the kind of body is said.
 */
final class AroundQuotes {
    private static final String SMALL_WORDS = "the";
    private static final String ORGANISATION = "organisation";

    /** Small words that put nothing in relation to something else. */
    private static final Set<String> ARTICLES = Set.of(
            "the", "a", "an", "al", "ul", "i", "e", "el", "la", "le", "les", "los", "las", "l", "die", "der", "das",
            "il", "lo", "gli", "o", "os", "und", "and", "y", "et", "или", "и");

    /** Who they are, rather than of what kind a body is: “soldiers of”. */
    private static final Set<String> PEOPLE =
            Set.of("supporters", "soldiers", "martyr", "students", "workers", "mujahid", "youth", "god");

    /** In the nominative and folded, so that it depends on no other noun: «молодёжное», not «семьям» or «полиции». */
    private static final Pattern ADJECTIVE = Pattern.compile("\\p{IsCyrillic}+(?:[ыо]и|[кщ]ии|[ая]я|[оеыи]е)");

    private static final Pattern FIRST_HALF = Pattern.compile("\\p{IsCyrillic}+[-‐‑](?=\\p{IsCyrillic})");

    private AroundQuotes() {}

    /** Whether nothing is said but of what kind the body is that bears the quoted name. */
    static boolean saysKindOnly(Quotes quotes) {
        List<Word> words = words(quotes.around());
        int before = words(quotes.before()).size();
        boolean body = false;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (!saysKind(word) && !isPlaceOfBody(words.subList(i, Math.max(i, before)))) {
                return false;
            }
            if (isBody(word) && body && isInflected(word)) {
                return false;
            }
            body |= isBody(word);
        }
        return true;
    }

    private static List<Word> words(String text) {
        return Words.of(FIRST_HALF.matcher(text).replaceAll(""), "und");
    }

    private static boolean saysKind(Word word) {
        return switch (word.kind()) {
            case FORM -> true;
            case NOISE -> !word.meaning().equals(SMALL_WORDS) || ARTICLES.contains(word.folded());
            case TOPIC -> isCyrillic(word) ? isAdjective(word) : !PEOPLE.contains(word.meaning());
            case WORD, UNKNOWN -> isAdjective(word);
            case PLACE, NUMBER, UNIT -> false;
        };
    }

    /** “Kenyan movement”; but “Egyptian” alone belongs to the name, and what comes after the name too. */
    private static boolean isPlaceOfBody(List<Word> fromHere) {
        return !fromHere.isEmpty()
                && fromHere.get(0).kind() == WordKind.PLACE
                && fromHere.stream().anyMatch(AroundQuotes::isBody);
    }

    private static boolean isBody(Word word) {
        return word.kind() == WordKind.FORM || word.meaning().equals(ORGANISATION);
    }

    /** «партии» in «Фонд партии»; a dictionary has «партия». */
    private static boolean isInflected(Word word) {
        return isCyrillic(word) && !Lexicon.shipped().isWritten(word.folded());
    }

    private static boolean isAdjective(Word word) {
        return ADJECTIVE.matcher(word.folded()).matches();
    }

    private static boolean isCyrillic(Word word) {
        return Character.UnicodeScript.of(word.folded().codePointAt(0)) == Character.UnicodeScript.CYRILLIC;
    }
}
