package concord.bench.libraries;

import concord.shared.Name;
import concord.shared.NameKind;
import concord.shared.Particulars;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The ranking by a score of romanised names, each entry by its best one, without any index. */
public final class ScoreRanking implements Ranking {
    private final Romanised romanised = new Romanised();
    private final List<List<String>> names = new ArrayList<>();
    private final NameScore score;
    private List<Particulars> all = List.of();

    public ScoreRanking(NameScore score) {
        this.score = score;
    }

    @Override
    public void fill(List<Particulars> entries) {
        all = entries;
        names.clear();
        entries.forEach(entry -> names.add(romanised.names(entry.names())));
    }

    @Override
    public List<Integer> nearest(String name) {
        String asked = romanised.text(name);
        double[] scores = names.stream()
                .mapToDouble(entry -> score.best(List.of(asked), entry))
                .toArray();
        return IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble(entry -> -scores[entry]))
                .limit(MOST)
                .toList();
    }

    @Override
    public List<Integer> nearestWithout(int entry, String text) {
        List<String> whole = names.get(entry);
        List<Name> without = all.get(entry).names().stream()
                .filter(name -> !name.text().equals(text) || name.kind() == NameKind.PRIMARY)
                .toList();
        names.set(entry, romanised.names(without));
        List<Integer> nearest = nearest(text);
        names.set(entry, whole);
        return nearest;
    }
}
