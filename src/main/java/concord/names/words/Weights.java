package concord.names.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What two names tell in which the same keys stand. */
public final class Weights {
    private static final Comparator<Word> BY_KEY =
            Comparator.comparing(Word::key).thenComparing(Word::sound);

    private Weights() {}

    /** In the order of their keys, so that each stands where its fellow does. */
    public static List<Word> byKey(List<Word> words) {
        List<Word> sorted = new ArrayList<>(words);
        sorted.sort(BY_KEY);
        return sorted;
    }

    /** All words, each with its fellow of the same key. */
    public static double met(List<Word> ours, List<Word> theirs) {
        List<Word> left = byKey(ours);
        List<Word> right = byKey(theirs);
        double sum = 0;
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            sum += Word.weight(left.get(i), right.get(i));
        }
        return sum;
    }

    /**
     * Whether the words are the same one by one, in their order, and not only in their meaning. Two common words, as in
     * “Islamic group”, have to be spelled the same: several organisations are told apart by nothing else.
     */
    public static boolean sameWords(List<Word> ours, List<Word> theirs) {
        boolean enough =
                ours.size() > 2 || ours.stream().anyMatch(word -> word.kind().tells());
        if (ours.size() != theirs.size() || !enough) {
            return false;
        }
        for (int i = 0; i < ours.size(); i++) {
            if (!Word.sameWord(ours.get(i), theirs.get(i))) {
                return false;
            }
        }
        return true;
    }
}
