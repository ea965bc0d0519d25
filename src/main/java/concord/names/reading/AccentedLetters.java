package concord.names.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Latin letters with marks as English texts write them: “Şehbaz” is “Sehbaz” to who leaves the marks out and “Shehbaz” to
 * who reads Turkish. How a letter reads depends on the language and stands in {@code letters.txt}.
 */
public final class AccentedLetters {
    private static final Map<String, Map<String, List<String>>> SHIPPED = shipped();

    /** So many signs are read as one at most: German “dsch”. */
    private static final int MOST_SIGNS = 4;

    private AccentedLetters() {}

    /** The language of which to read a text: the one that is given if its letters are known, else the one it looks like. */
    public static String language(String text, String given) {
        return SHIPPED.containsKey(given) ? given : Recognition.language(text);
    }

    /** Whether the language reads even one of the plain letters of the word in a way of its own. */
    public static boolean readsPlainly(String letters, String language) {
        Map<String, List<String>> known = SHIPPED.getOrDefault(language, Map.of());
        return known.isEmpty()
                || parted(letters.toLowerCase(Locale.ROOT), known).stream()
                        .noneMatch(sign -> sign.charAt(0) <= '~' && known.containsKey(sign));
    }

    /**
     * A word as it is read in its language, the letters that nobody reads otherwise without their marks.
     *
     * @param letters in small letters
     */
    public static String read(String letters, String language) {
        Map<String, List<String>> known = SHIPPED.getOrDefault(language, Map.of());
        StringBuilder reading = new StringBuilder(letters.length());
        parted(letters, known)
                .forEach(sign -> reading.append(
                        known.getOrDefault(sign, List.of()).stream().findFirst().orElseGet(() -> Folding.of(sign))));
        return reading.toString();
    }

    /** The same for the plain letters alone, those with marks left as they are. */
    public static String plainRead(String letters, String language) {
        Map<String, List<String>> known = SHIPPED.getOrDefault(language, Map.of());
        StringBuilder reading = new StringBuilder(letters.length());
        parted(letters, known)
                .forEach(sign -> reading.append(
                        known.containsKey(sign) && sign.chars().allMatch(letter -> letter <= '~')
                                ? known.get(sign).get(0)
                                : sign));
        return reading.toString();
    }

    /** Whether a word in plain letters is one with marks, each of its letters read or left without its mark. */
    public static boolean isWritten(String plain, String letters, String language) {
        Map<String, List<String>> known = SHIPPED.getOrDefault(language, Map.of());
        StringBuilder pattern = new StringBuilder();
        parted(letters, known).forEach(sign -> {
            List<String> ways = new ArrayList<>(known.getOrDefault(sign, List.of()));
            ways.add(Folding.of(sign));
            pattern.append("(?:");
            pattern.append(String.join("|", ways.stream().map(Pattern::quote).toList()));
            pattern.append(')');
        });
        return plain.matches(pattern.toString());
    }

    /** The letters one by one, but several together that are read as one. */
    private static List<String> parted(String letters, Map<String, List<String>> known) {
        List<String> signs = new ArrayList<>(letters.length());
        for (int at = 0; at < letters.length(); ) {
            int to = letters.offsetByCodePoints(at, 1);
            for (int longer = Math.min(letters.length(), at + MOST_SIGNS); longer > to; longer--) {
                if (known.containsKey(letters.substring(at, longer))) {
                    to = longer;
                }
            }
            signs.add(letters.substring(at, to));
            at = to;
        }
        return signs;
    }

    private static Map<String, Map<String, List<String>>> shipped() {
        Map<String, Map<String, List<String>>> languages = new HashMap<>();
        Pattern one = Pattern.compile("(\\S+)=(\\S+)");
        for (String line : ShippedLines.of("letters.txt")) {
            Map<String, List<String>> letters = new HashMap<>();
            Matcher found = one.matcher(line);
            while (found.find()) {
                letters.put(found.group(1), List.of(found.group(2).split(",", -1)));
            }
            languages.put(line.split("\\s", 2)[0], letters);
        }
        return languages;
    }
}
