package concord.names;

import concord.names.reading.Folding;
import concord.names.words.Word;

/** How a word stands in a name, with the accents and breves that comparing leaves out. */
final class AsWritten {
    private AsWritten() {}

    /** In small letters; folded if it does not stand in the name by itself, letter for letter. */
    static String in(NameVariant name, Word word) {
        String text = name.text();
        String folded = word.folded();
        for (int from = 0; from + folded.length() <= text.length(); from++) {
            int to = from + folded.length();
            if (startsAt(text, from) && (to == text.length() || !Character.isLetterOrDigit(text.charAt(to)))) {
                String written = lower(text, from, to);
                if (written.equals(folded) || Folding.of(written).equals(folded)) {
                    return written;
                }
            }
        }
        return folded;
    }

    private static boolean startsAt(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at))
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    private static String lower(String text, int from, int to) {
        StringBuilder lower = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            lower.append(Character.toLowerCase(text.charAt(i)));
        }
        return lower.toString();
    }
}
