package concord.names.reading;

import concord.shared.Name;
import concord.shared.Particulars;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The text that is stored beside names so that a plain {@code LIKE '%…%'} finds them in any script and spelling.
 *
 * <p>Stored once for each row: {@code SearchForm.of(texts)}. Looked for: a row is found when any one of
 * {@code SearchForm.patterns(query)} is a part of it. The patterns contain letters, digits and blanks only, so there is
 * nothing in them to escape. What is looked for without a blank is found within a word and not across two; words that a
 * hyphen joins, and an article with its word, are one.
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
            String plain = asciiDigits(text);
            forms.add(Folding.of(plain));
            forms.addAll(readings(plain));
        }
        forms.remove("");
        return forms.isEmpty() ? "" : SEPARATOR + String.join(SEPARATOR, forms) + SEPARATOR;
    }

    /** All that an entry is found by: its names, and the authorities and references of its designations. */
    public static String of(Particulars particulars) {
        return of(Stream.concat(
                        particulars.names().stream().map(Name::text),
                        particulars.designations().stream().flatMap(act -> Stream.of(act.authority(), act.reference())))
                .toList());
    }

    /** The alternatives to look for, the plainest first; none for a blank query. */
    public static List<String> patterns(String query) {
        if (query.isBlank()) {
            return List.of();
        }
        Set<String> patterns = new LinkedHashSet<>();
        String plain = asciiDigits(query);
        patterns.add(Folding.of(plain));
        readings(plain).stream()
                .filter(reading -> reading.length() >= SHORTEST_READING)
                .forEach(patterns::add);
        patterns.remove("");
        return patterns.isEmpty() ? List.of(query.strip()) : List.copyOf(patterns);
    }

    /** The sound of the words: articles in one with what follows, without them, and with hyphens joining or parting. */
    private static List<String> readings(String text) {
        String reading =
                HYPHEN.matcher(LatinReading.of(text, "und")).replaceAll("-").toLowerCase(Locale.ROOT);
        String bare = ARTICLE.matcher(reading).replaceAll("");
        return Stream.of(ARTICLE.matcher(reading).replaceAll("al"), bare, bare.replace("-", ""))
                .map(words -> SoundKey.of(Folding.of(words)))
                .toList();
    }

    /** “۱۴”, “१४” and “14” are one number. */
    private static String asciiDigits(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints()
                .map(letter -> Character.isDigit(letter) ? '0' + Character.digit(letter, 10) : letter)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
