package concord.names.reading;

import java.util.ArrayList;
import java.util.List;

/** Reads {@code words.txt}; its head describes the format. */
public final class LexiconLines {
    /**
     * One word of one line.
     *
     * @param word with blanks as underscores; a word in Arabic letters with its reading behind an equals sign
     */
    public record Entry(String kind, String meaning, String language, String word) {
        /** Whether it is a word in Arabic letters. */
        public boolean inArabicLetters() {
            return language.equals("script");
        }

        /** The word alone, as it is written. */
        public String written() {
            return word.split("=", 2)[0].replace('_', ' ');
        }

        /** How a word in Arabic letters is read. */
        public String reading() {
            return word.split("=", 2)[1];
        }
    }

    private LexiconLines() {}

    public static List<Entry> shipped() {
        List<Entry> entries = new ArrayList<>();
        ShippedLines.of("words.txt").forEach(line -> addAll(entries, line.split("\\s+", -1)));
        return entries;
    }

    private static void addAll(List<Entry> entries, String[] parts) {
        String language = "";
        for (int i = 2; i < parts.length; i++) {
            if (parts[i].endsWith(":")) {
                language = parts[i].substring(0, parts[i].length() - 1);
            } else {
                entries.add(new Entry(parts[0], parts[1], language, parts[i]));
            }
        }
    }
}
