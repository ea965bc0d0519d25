package concord.names;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How a word stands in a name, with the accents and vowel signs that comparing leaves out. */
final class AsWritten {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}'’ʼ]+");

    private AsWritten() {}

    /** In small letters and without what stands around it; folded if it does not stand alone in the name. */
    static String in(NameVariant name, Word word) {
        List<String> words = BETWEEN_WORDS
                .splitAsStream(name.text().toLowerCase(Locale.ROOT))
                .toList();
        int length = word.folded().split(" ").length;
        for (int from = 0; from + length <= words.size(); from++) {
            String written = String.join(" ", words.subList(from, from + length));
            if (Folding.of(written).equals(word.folded())) {
                return written;
            }
        }
        return word.folded();
    }
}
