package concord.names.words;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Places as they are inflected: CLDR gives «Узбекистан», “Tadżykistan”, பாகிஸ்தான்; names have «Узбекистану», “Tadżykistanu”,
 * பாகிஸ்தானின். A word of no dictionary that begins with a known place and goes on with an ending is that place.
 */
final class PlaceEndings {
    private static final int SHORTEST = 5;
    private static final int LONGEST_ENDING = 6;

    /** Cases, and what makes adjectives of places, by script; folded. */
    private static final Map<Character.UnicodeScript, Pattern> ENDINGS = Map.of(
            Character.UnicodeScript.LATIN,
            Pattern.compile(
                    "[aeiou]|[eo]m|ie|ii|ij[aei]|n?[iu]n|e|s|s?k(?:i|a|e|o|y|og|oj|oi|eho|iej|iego|im|ej|ou|u)|ne"),
            Character.UnicodeScript.CYRILLIC,
            Pattern.compile("[аеиіуыяюо]|[оеє]м|[іи][іїєює]|ј[аеиу]|н?[иыуі]н(?:г)?|с[кь]\\p{L}{1,3}|і[єю]"),
            Character.UnicodeScript.GEORGIAN,
            Pattern.compile("ი?ს|ში|ელი|ური"),
            Character.UnicodeScript.ARMENIAN,
            Pattern.compile("ի|ում|ական|յան"),
            Character.UnicodeScript.TAMIL,
            Pattern.compile("[\\p{L}\\p{M}]{1,4}"),
            Character.UnicodeScript.BENGALI,
            Pattern.compile("ের|র|ে|ি|ী"),
            Character.UnicodeScript.DEVANAGARI,
            Pattern.compile("ी|ि"),
            Character.UnicodeScript.HEBREW,
            Pattern.compile("י|ית|ים"),
            Character.UnicodeScript.ARABIC,
            Pattern.compile("ي|يه|ى|ييه|ه|ين|ون"));

    private final Map<String, Lexicon.Sense> stems = new HashMap<>();

    /** Without its last vowel, which endings replace. */
    void add(String folded, Lexicon.Sense place) {
        String stem = folded.replaceFirst("[aeiouаеияіюا]+$|[\u09BE\u09BF\u093E\u0BBE\u0BCD\u0BBF]$", "");
        if (stem.length() >= SHORTEST) {
            stems.putIfAbsent(stem, place);
        }
    }

    Optional<Lexicon.Sense> of(String folded) {
        Pattern endings = ENDINGS.get(Character.UnicodeScript.of(folded.codePointAt(0)));
        if (endings == null) {
            return Optional.empty();
        }
        for (int length = folded.length() - 1;
                length >= Math.max(SHORTEST, folded.length() - LONGEST_ENDING);
                length--) {
            Lexicon.Sense place = stems.get(folded.substring(0, length));
            if (place != null && endings.matcher(folded.substring(length)).matches()) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }
}
