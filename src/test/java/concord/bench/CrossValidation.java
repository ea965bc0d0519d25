package concord.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** The F1 of a threshold that was learned on other pairs than those it decides: on four fifths for the last one. */
final class CrossValidation {
    private static final int FOLDS = 5;

    private CrossValidation() {}

    /** The decisions about all pairs counted together. */
    static double f1(List<Scored> pairs, long seed) {
        List<Scored> shuffled = new ArrayList<>(pairs);
        Collections.shuffle(shuffled, new Random(seed));
        Decisions decisions = new Decisions();
        for (int fold = 0; fold < FOLDS; fold++) {
            double threshold = learned(part(shuffled, fold, false));
            decisions.add(part(shuffled, fold, true), threshold);
        }
        return decisions.f1();
    }

    private static List<Scored> part(List<Scored> pairs, int fold, boolean inFold) {
        return IntStream.range(0, pairs.size())
                .filter(i -> (i % FOLDS == fold) == inFold)
                .mapToObj(pairs::get)
                .toList();
    }

    /** The score from which on a pair is held for a match, so that F1 is best; the highest of several. */
    static double learned(List<Scored> pairs) {
        double best = Double.POSITIVE_INFINITY;
        double bestF1 = 0;
        for (Scored pair : pairs) {
            Decisions decisions = new Decisions();
            decisions.add(pairs, pair.score());
            double f1 = decisions.f1();
            if (f1 > bestF1 || (f1 == bestF1 && f1 > 0 && pair.score() > best)) {
                bestF1 = f1;
                best = pair.score();
            }
        }
        return best;
    }

    private static final class Decisions {
        private int right;
        private int wrong;
        private int missed;

        void add(List<Scored> pairs, double threshold) {
            for (Scored pair : pairs) {
                boolean held = pair.score() >= threshold;
                right += held && pair.match() ? 1 : 0;
                wrong += held && !pair.match() ? 1 : 0;
                missed += !held && pair.match() ? 1 : 0;
            }
        }

        double f1() {
            return right == 0 ? 0 : 2.0 * right / (2.0 * right + wrong + missed);
        }
    }
}
