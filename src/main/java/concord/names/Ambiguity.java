package concord.names;

import concord.names.Reason.Kind;
import concord.names.words.NameKeys;
import concord.names.words.Word;
import concord.names.words.Words;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What only the sight of all pairs shows: a name that leads to several entries of one list, and an entry that has a
 * better partner there, either of which keeps a pair out of certain; and two entries that are the best for each other.
 *
 * @param <K> the key of an entry
 * @param <L> what tells lists apart
 */
public final class Ambiguity<K extends Comparable<? super K>, L> {
    private final Map<Pair<K>, Resemblance> found;
    private final Rivals<K, L> rivals;
    private final Map<String, List<Word>> names = new ConcurrentHashMap<>();

    private Ambiguity(Map<Pair<K>, Resemblance> found, Function<? super K, ? extends L> listOf) {
        this.found = found;
        this.rivals = new Rivals<>(found.keySet(), listOf);
    }

    /**
     * The same pairs, with bands that hold among all of them, without those that are likely by little while others
     * are by more; the order of anything changes nothing. What becomes of a
     * pair depends only on the pairs that share an entry with it, so after a change it is enough to settle those.
     *
     * @param found raw resemblances that are certain or likely, the left reasons being those of the left key
     * @param listOf which list an entry belongs to
     */
    public static <K extends Comparable<? super K>, L> Map<Pair<K>, Resemblance> settle(
            Map<Pair<K>, Resemblance> found, Function<? super K, ? extends L> listOf) {
        Map<Pair<K>, Resemblance> settled = new HashMap<>(found);
        Ambiguity<K, L> ambiguity = new Ambiguity<>(found, listOf);
        settled.putAll(ambiguity.doubted());
        settled.putAll(BestForEachOther.in(found, ambiguity.rivals));
        settled.keySet().removeIf(ambiguity::isFaint);
        return Collections.unmodifiableMap(settled);
    }

    /**
     * Whether two are likely by no more than an acronym that leads to others too, or than a name to which a place is added
     * while either has a better partner.
     */
    private boolean isFaint(Pair<K> pair) {
        Resemblance raw = found(pair);
        return switch (raw.reasons().get(0).kind()) {
            case SAME_ACRONYM -> !rivals.of(pair).isEmpty();
            case PLACE_ADDED ->
                rivals.of(pair).stream().anyMatch(other -> found(other).score() > raw.score());
            default -> false;
        };
    }

    /** Of what seems certain, that which is not. */
    private Map<Pair<K>, Resemblance> doubted() {
        return found.entrySet().parallelStream()
                .filter(pair -> pair.getValue().band() == Band.CERTAIN)
                .map(pair -> Map.entry(pair.getKey(), settled(pair.getKey(), pair.getValue())))
                .filter(pair -> pair.getValue().band() != Band.CERTAIN)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Resemblance settled(Pair<K> pair, Resemblance raw) {
        List<Pair<K>> others = rivals.of(pair);
        if (others.isEmpty()) {
            return raw;
        }
        return others.stream()
                .filter(other -> found(other).score() >= raw.score())
                .map(other -> Reason.against(Kind.AGAINST_RIVAL, "", "", name(pair, other)))
                .min(Comparator.comparing(Reason::by))
                .map(raw::doubted)
                .orElseGet(() -> leadsElsewhere(raw, others) ? raw.doubted(ambiguous(raw)) : raw);
    }

    /**
     * Whether every name that decided leads to another entry too, from either side. Two main names are challenged by two
     * main names alone: that somebody shortens another name to theirs, or bears theirs among others, does not make them
     * doubtful.
     */
    private boolean leadsElsewhere(Resemblance raw, List<Pair<K>> others) {
        Set<String> elsewhere = new TreeSet<>();
        others.stream()
                .map(this::found)
                .filter(other -> other.score() >= Strength.MAIN_NAMES || raw.score() < Strength.MAIN_NAMES)
                .flatMap(other -> other.reasons().stream())
                .filter(reason -> !reason.against())
                .forEach(reason -> elsewhere.addAll(keys(reason)));
        return raw.reasons().stream()
                .filter(reason -> reason.kind().decides())
                .allMatch(reason -> elsewhere.contains(key(reason, reason.left()))
                        || elsewhere.contains(key(reason, reason.right())));
    }

    /** A reading is more than a meaning: two translations of one word are two names as long as they are only read. */
    private String key(Reason reason, String name) {
        List<Word> words = words(name);
        return switch (reason.kind()) {
            case SAME_REFERENCE, REMARKED_REFERENCE -> "reference " + reason.by();
            case SAME_MEANING, OTHER_ORDER, WITH_BODY, WITH_PLACE -> "m " + NameKeys.sorted(words);
            default -> "r " + NameKeys.reading(words);
        };
    }

    private List<String> keys(Reason reason) {
        if (reason.kind() == Kind.SAME_REFERENCE || reason.kind() == Kind.REMARKED_REFERENCE) {
            return List.of("reference " + reason.by());
        }
        List<Word> left = words(reason.left());
        List<Word> right = words(reason.right());
        return List.of(
                "m " + NameKeys.sorted(left),
                "m " + NameKeys.sorted(right),
                "r " + NameKeys.reading(left),
                "r " + NameKeys.reading(right));
    }

    private List<Word> words(String name) {
        return names.computeIfAbsent(name, Words::counting);
    }

    private static Reason ambiguous(Resemblance raw) {
        Reason first = raw.reasons().get(0);
        return Reason.against(Kind.AGAINST_AMBIGUOUS, first.left(), first.right(), "");
    }

    /** The name of the rival: what the other pair met by, on the side that is not in this pair. */
    private String name(Pair<K> pair, Pair<K> other) {
        Reason best = found(other).reasons().get(0);
        return pair.has(other.left()) ? best.right() : best.left();
    }

    private Resemblance found(Pair<K> pair) {
        return found.getOrDefault(pair, Resemblance.NONE);
    }
}
