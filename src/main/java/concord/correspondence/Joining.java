package concord.correspondence;

import concord.names.Band;
import concord.names.Marks;
import concord.names.Pair;
import concord.names.Resemblance;
import concord.shared.Verdict;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Decides what holds between versions, pair by pair: what counts first, what is confirmed first, the strongest first. */
final class Joining {
    private final Map<UUID, ListedName> known;
    private final Map<Pair<UUID>, Resemblance> settled;
    private final Map<Pair<UUID>, Opinions> said;
    private final Function<UUID, Marks> marks;

    /** @param settled with bands that hold among all versions */
    Joining(
            Map<UUID, ListedName> known,
            Map<Pair<UUID>, Resemblance> settled,
            Map<Pair<UUID>, Opinions> said,
            Function<UUID, Marks> marks) {
        this.known = known;
        this.settled = settled;
        this.said = said;
        this.marks = marks;
    }

    /** What holds of the pairs that resemble each other or were judged; pairs of which nothing holds are left out. */
    Map<Pair<UUID>, Correspondence> holding() {
        Map<Pair<UUID>, Correspondence> holding = alone();
        Contradictions contradictions = new Contradictions(which(holding, Correspondence::joins), marks);
        Groups groups = new Groups(known::get, which(holding, Correspondence::parts), contradictions);
        for (Pair<UUID> pair : inOrder(holding)) {
            if (!groups.join(pair, holding.get(pair) == Correspondence.CONFIRMED)) {
                holding.put(pair, claimed(pair) ? Correspondence.CLAIMED : Correspondence.OPEN);
            }
        }
        holding.values().removeIf(Correspondence.OPEN::equals);
        return holding;
    }

    /** Of each pair, whatever holds of others; one that does not count disputes nothing. */
    private Map<Pair<UUID>, Correspondence> alone() {
        Map<Pair<UUID>, Correspondence> alone = new HashMap<>();
        settled.forEach((pair, resemblance) -> hold(pair, resemblance.band(), alone));
        said.keySet().stream().filter(pair -> !settled.containsKey(pair)).forEach(pair -> hold(pair, Band.NONE, alone));
        return alone;
    }

    private void hold(Pair<UUID> pair, Band band, Map<Pair<UUID>, Correspondence> alone) {
        Correspondence holds = Correspondence.of(said.getOrDefault(pair, Opinions.NONE), band);
        alone.put(pair, holds == Correspondence.DISPUTED && !counts(pair) ? Correspondence.DIFFERENT : holds);
    }

    private static Set<Pair<UUID>> which(Map<Pair<UUID>, Correspondence> holding, Predicate<Correspondence> condition) {
        return holding.entrySet().stream()
                .filter(pair -> condition.test(pair.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Where two pairs are as strong, their names decide; ids only where the names are the same too. */
    private List<Pair<UUID>> inOrder(Map<Pair<UUID>, Correspondence> holding) {
        return holding.entrySet().stream()
                .filter(pair -> pair.getValue().joins())
                .map(pair -> placed(pair.getKey(), pair.getValue()))
                .sorted(Comparator.comparing(Placed::after)
                        .thenComparing(Placed::presumed)
                        .thenComparingDouble(placed -> -placed.score())
                        .thenComparing(Placed::firstName)
                        .thenComparing(Placed::secondName)
                        .thenComparing(placed -> placed.pair().left())
                        .thenComparing(placed -> placed.pair().right()))
                .map(Placed::pair)
                .toList();
    }

    /** What decides where a pair stands in the order; its names in theirs. */
    private record Placed(
            Pair<UUID> pair, boolean after, boolean presumed, double score, String firstName, String secondName) {}

    private Placed placed(Pair<UUID> pair, Correspondence holds) {
        String left = name(pair.left()).primaryName();
        String right = name(pair.right()).primaryName();
        boolean inOrder = left.compareTo(right) <= 0;
        return new Placed(
                pair,
                !counts(pair),
                holds == Correspondence.PRESUMED,
                score(pair),
                inOrder ? left : right,
                inOrder ? right : left);
    }

    private boolean claimed(Pair<UUID> pair) {
        return said.getOrDefault(pair, Opinions.NONE).any(Verdict.SAME);
    }

    private double score(Pair<UUID> pair) {
        Resemblance resemblance = settled.get(pair);
        return resemblance == null ? 0 : resemblance.score();
    }

    private boolean counts(Pair<UUID> pair) {
        return name(pair.left()).counts() && name(pair.right()).counts();
    }

    private ListedName name(UUID id) {
        ListedName version = known.get(id);
        if (version == null) {
            throw new IllegalArgumentException("a pair with a version that does not stand: " + id);
        }
        return version;
    }
}
