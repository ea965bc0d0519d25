package concord.names.reading;

import com.ibm.icu.text.SpoofChecker;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Letters of another alphabet within a word that look like the ones that belong there, as the Latin “P” in «Pубеж», by
 * Unicode's table of confusable characters (UTS 39).
 */
final class LookAlikes {
    private static final List<UnicodeScript> ALIKE =
            List.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK);

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final char LAST_LATIN = '\u024F';

    /** The last letter of the Cyrillic ones that a living language writes most with. */
    private static final char LAST = '\u0491';

    /** What all letters that look like one have in common. */
    private static final Map<Integer, String> SKELETONS = new HashMap<>();

    /** For each script, its letter by this. */
    private static final Map<UnicodeScript, Map<String, Integer>> LETTERS = new EnumMap<>(UnicodeScript.class);

    static {
        SpoofChecker checker = new SpoofChecker.Builder().build();
        for (int letter = 'A'; letter <= LAST; letter++) {
            UnicodeScript script = UnicodeScript.of(letter);
            if (Character.isLetter(letter) && ALIKE.contains(script)) {
                String skeleton = checker.getSkeleton(Character.toString(letter));
                SKELETONS.put(letter, skeleton);
                LETTERS.computeIfAbsent(script, any -> new HashMap<>()).putIfAbsent(skeleton, letter);
            }
        }
    }

    private LookAlikes() {}

    /** The text with such letters replaced; a word in which one of them looks like nothing that belongs there stays. */
    static String mended(String text) {
        return isOfOneScript(text)
                ? text
                : WORD.matcher(text).replaceAll(word -> Matcher.quoteReplacement(mendedWord(word.group())));
    }

    private static boolean isOfOneScript(String text) {
        boolean latin = false;
        boolean other = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            latin |= (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
            other |= letter > LAST_LATIN && letter <= LAST;
        }
        return !latin || !other;
    }

    private static String mendedWord(String word) {
        Map<UnicodeScript, Integer> counts = new HashMap<>();
        word.codePoints().mapToObj(UnicodeScript::of).forEach(script -> counts.merge(script, 1, Integer::sum));
        if (counts.size() != 2 || !ALIKE.containsAll(counts.keySet())) {
            return word;
        }
        UnicodeScript most = counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        Map<String, Integer> letters = Objects.requireNonNull(LETTERS.get(most));
        StringBuilder mended = new StringBuilder(word.length());
        for (int letter : word.codePoints().toArray()) {
            Integer own = UnicodeScript.of(letter) == most
                    ? Integer.valueOf(letter)
                    : letters.get(SKELETONS.getOrDefault(letter, ""));
            if (own == null) {
                return word;
            }
            mended.appendCodePoint(own);
        }
        return mended.toString();
    }
}
