package concord.names;

import concord.names.words.Spelling;
import concord.names.words.Word;
import concord.names.words.WordKind;
import java.util.List;

/** How alike two names are spelled, word by word in their order. */
final class SpelledNames {
    private SpelledNames() {}

    /** Between {@value Spelling#ALIKE} and 1, or 0 if a word has no fellow or only common words are alike. */
    static double alike(NameVariant v, NameVariant w) {
        List<Word> ours = v.words();
        List<Word> theirs = w.words();
        if (ours.size() != theirs.size()
                || !v.acronym().isEmpty()
                || !w.acronym().isEmpty()) {
            return 0;
        }
        double sum = 0;
        double weights = 0;
        for (int i = 0; i < ours.size(); i++) {
            double alike = Spelling.alike(ours.get(i), theirs.get(i));
            if (alike < Spelling.ALIKE) {
                return 0;
            }
            double weight = Math.min(ours.get(i).weight(), theirs.get(i).weight());
            sum += alike * weight;
            weights += weight;
        }
        return weights >= WordKind.ENOUGH - 1e-9 ? sum / weights : 0;
    }

    /** Whether they differ in one letter of one word that is no common one. */
    static boolean differInOneLetter(NameVariant v, NameVariant w) {
        int different = 0;
        for (int i = 0; i < v.words().size(); i++) {
            Word one = v.words().get(i);
            Word other = w.words().get(i);
            if (!one.key().equals(other.key())) {
                different += Spelling.differInOneLetter(one, other) ? 1 : 2;
            }
        }
        return different == 1;
    }
}
