package concord.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** At which place of its ranking each question found its answer. */
final class Places {
    private record Asked(String question, String answer, int place) {}

    private final List<Asked> asked = new ArrayList<>();

    /** @param ranking the best first; that the answer is not in it is a place behind all */
    <K> void add(String question, String told, K answer, List<K> ranking) {
        int at = ranking.indexOf(answer);
        asked.add(new Asked(question, told, at < 0 ? Integer.MAX_VALUE : at + 1));
    }

    int all() {
        return asked.size();
    }

    /** @param last the last place that counts, from 1 */
    long within(int last) {
        return asked.stream().filter(each -> each.place() <= last).count();
    }

    double shareWithin(int last) {
        return within(last) / (double) all();
    }

    /** Those not in the first place, with the place, for a reader. */
    String missed() {
        String told = asked.stream()
                .filter(each -> each.place() > 1)
                .map(each -> each.answer() + " " + each.question()
                        + (each.place() == Integer.MAX_VALUE ? " (not found)" : " (" + each.place() + ".)"))
                .collect(Collectors.joining("; "));
        return told.isEmpty() ? "none" : told;
    }
}
