package concord.names;

import java.util.Comparator;
import java.util.List;

/** What two names tell in which the same keys stand. */
final class Weights {
    private Weights() {}

    /** All words, each with its fellow of the same key. */
    static double met(NameVariant v, NameVariant w) {
        return sum(sorted(v.words()), sorted(w.words()));
    }

    /** The words that are left without the kinds of bodies. */
    static double core(NameVariant v, NameVariant w) {
        return sum(sorted(core(v)), sorted(core(w)));
    }

    private static double sum(List<Word> ours, List<Word> theirs) {
        double sum = 0;
        for (int i = 0; i < Math.min(ours.size(), theirs.size()); i++) {
            sum += Word.weight(ours.get(i), theirs.get(i));
        }
        return sum;
    }

    private static List<Word> core(NameVariant v) {
        return v.words().stream().filter(word -> word.kind() != WordKind.FORM).toList();
    }

    private static List<Word> sorted(List<Word> words) {
        return words.stream()
                .sorted(Comparator.comparing(Word::key).thenComparing(Word::sound))
                .toList();
    }
}
