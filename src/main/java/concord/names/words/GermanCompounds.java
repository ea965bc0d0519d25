package concord.names.words;

import concord.names.reading.Folding;
import concord.names.reading.LexiconLines;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** German writes as one what other languages write as two: “Arbeiterpartei” is “workers’ party”. */
final class GermanCompounds {
    private static final int SHORTEST = 4;
    private static final List<String> LINKS = List.of("", "s", "n", "es", "en");

    private static final Set<String> WORDS = words();

    private GermanCompounds() {}

    private static Set<String> words() {
        Set<String> words = new HashSet<>();
        for (LexiconLines.Entry entry : LexiconLines.shipped()) {
            if (entry.language().equals("de") && entry.written().indexOf(' ') < 0) {
                words.add(Folding.of(entry.written()));
            }
        }
        return words;
    }

    /** The two known words that the folded word consists of throughout, or the word itself. */
    static List<String> apart(String folded) {
        if (folded.length() < 2 * SHORTEST || Lexicon.shipped().isWritten(folded)) {
            return List.of(folded);
        }
        for (int at = folded.length() - SHORTEST; at >= SHORTEST; at--) {
            String last = folded.substring(at);
            if (WORDS.contains(last)) {
                for (String link : LINKS) {
                    String first = folded.substring(0, at);
                    String bare = first.endsWith(link) ? first.substring(0, first.length() - link.length()) : "";
                    if (WORDS.contains(bare)) {
                        return List.of(bare, last);
                    }
                }
            }
        }
        return List.of(folded);
    }
}
