package concord.names;

import concord.names.words.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which word of one name is which of the other. */
final class Translated {
    private static final Comparator<Word> BY_KEY =
            Comparator.comparing(Word::key).thenComparing(Word::sound);

    private Translated() {}

    /** “наследия = heritage, возрождения = revival”, in the order of the first name, without words that are the same. */
    static String words(NameVariant ours, NameVariant theirs) {
        List<Word> left = ours.words().stream().sorted(BY_KEY).toList();
        List<Word> right = theirs.words().stream().sorted(BY_KEY).toList();
        List<String> pairs = new ArrayList<>();
        for (Word word : ours.words()) {
            int at = left.indexOf(word);
            if (at < right.size() && !word.sound().equals(right.get(at).sound())) {
                pairs.add(AsWritten.in(ours, word) + " = " + AsWritten.in(theirs, right.get(at)));
            }
        }
        return String.join(", ", pairs);
    }
}
