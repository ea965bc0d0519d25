package concord.bench;

import java.util.Comparator;
import java.util.List;

/**
 * A labelled pair with the score that something gave it.
 *
 * @param match whether the two are the same
 */
record Scored(double score, boolean match) {
    /**
     * The mean of the precisions at which each further match is found when the pairs are taken by falling score. Pairs
     * of one score are taken together, so that their order changes nothing.
     */
    static double averagePrecision(List<Scored> pairs) {
        List<Scored> falling = pairs.stream()
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .toList();
        long matches = pairs.stream().filter(Scored::match).count();
        double sum = 0;
        int found = 0;
        int foundBefore = 0;
        for (int i = 0; i < falling.size(); i++) {
            found += falling.get(i).match() ? 1 : 0;
            boolean last = i + 1 == falling.size()
                    || falling.get(i + 1).score() < falling.get(i).score();
            if (last) {
                sum += (found - foundBefore) * (found / (i + 1.0));
                foundBefore = found;
            }
        }
        return sum / matches;
    }
}
