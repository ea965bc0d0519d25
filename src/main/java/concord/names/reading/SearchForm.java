package concord.names.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The text that is stored beside names so that a plain {@code LIKE '%…%'} finds them in any script and spelling.
 *
 * <p>Stored once for each row: {@code SearchForm.of(texts)}. Looked for: a row is found when any one of
 * {@code SearchForm.patterns(query)} is a part of it. The patterns contain letters, digits and blanks only, so there is
 * nothing in them to escape.
 */
public final class SearchForm {
    /** A reading shorter than this says too little: it would find nearly every row. */
    private static final int SHORTEST_READING = 3;

    private static final String SEPARATOR = " | ";
    private static final Pattern HYPHEN = Pattern.compile("(?U)(?<=\\w)[-‐‑–](?=\\w)");
    private static final Pattern ARTICLE = Pattern.compile("\\b(?:[aeui][lnrtsdz]|ash|esh|ush)[ -]+(?=\\p{L})");

    private SearchForm() {}

    public static String of(Collection<String> texts) {
        Set<String> forms = new LinkedHashSet<>();
        for (String text : texts) {
            forms.add(Folding.of(text));
            forms.addAll(readings(text));
        }
        forms.remove("");
        return forms.isEmpty() ? "" : SEPARATOR + String.join(SEPARATOR, forms) + SEPARATOR;
    }

    /** The alternatives to look for, the plainest first; none for a blank query. */
    public static List<String> patterns(String query) {
        if (query.isBlank()) {
            return List.of();
        }
        Set<String> patterns = new LinkedHashSet<>();
        patterns.add(Folding.of(query));
        readings(query).stream()
                .filter(reading -> reading.length() >= SHORTEST_READING)
                .forEach(patterns::add);
        patterns.remove("");
        return patterns.isEmpty() ? List.of(query.strip()) : List.copyOf(patterns);
    }

    /** The sound of the whole text without blanks, once with its articles and once without. */
    private static List<String> readings(String text) {
        String reading = HYPHEN.matcher(LatinReading.of(text, "und")).replaceAll("-");
        List<String> keys = new ArrayList<>();
        keys.add(key(ARTICLE.matcher(reading.toLowerCase(Locale.ROOT)).replaceAll("al ")));
        keys.add(key(ARTICLE.matcher(reading.toLowerCase(Locale.ROOT)).replaceAll("")));
        return keys;
    }

    private static String key(String reading) {
        return SoundKey.of(Folding.of(reading).replace(" ", ""));
    }
}
