package concord.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which word of one name is which of the other. */
final class Translated {
    private static final Comparator<Word> BY_KEY =
            Comparator.comparing(Word::key).thenComparing(Word::sound);

    private Translated() {}

    /** “наследия = heritage, возрождения = revival”, in the order of the first name, without words that are the same. */
    static String words(List<Word> ours, List<Word> theirs) {
        List<Word> left = ours.stream().sorted(BY_KEY).toList();
        List<Word> right = theirs.stream().sorted(BY_KEY).toList();
        List<String> pairs = new ArrayList<>();
        for (Word word : ours) {
            int at = left.indexOf(word);
            if (at < right.size() && !word.sound().equals(right.get(at).sound())) {
                pairs.add(word.folded() + " = " + right.get(at).folded());
            }
        }
        return String.join(", ", pairs);
    }
}
