package concord.compare;

import concord.correspondence.InForce;
import concord.correspondence.ListedName;
import concord.names.Band;
import concord.names.ComparableForm;
import concord.names.Marks;
import concord.names.Neighbourhoods;
import concord.names.Pair;
import concord.names.Resemblance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the joint list would make of several lists, were each tabled by a delegation and nothing judged. */
public final class Comparison {
    /** The golden ratio in 64 bits: multiples of it are spread evenly (Knuth, The Art of Computer Programming, 6.4). */
    private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;

    private final List<NamedList> lists;
    private final InForce inForce;
    private final Map<UUID, Integer> organisations = new HashMap<>();

    private Comparison(List<NamedList> lists, InForce inForce) {
        this.lists = lists;
        this.inForce = inForce;
        int number = 0;
        for (Set<UUID> organisation : inForce.organisations(ids(lists).toList())) {
            int same = number++;
            organisation.forEach(id -> organisations.put(id, same));
        }
    }

    /** Entries are known by their places: {@link #id}. */
    public static Comparison of(List<NamedList> lists) {
        Map<UUID, Marks> marks = new HashMap<>();
        Map<Pair<UUID>, Resemblance> found = found(lists, marks);
        return new Comparison(
                lists, InForce.of(standing(lists), found, Map.of(), id -> marks.getOrDefault(id, Marks.NONE)));
    }

    /** The raw resemblances; of what they were found with, only the marks of entries that have some are kept. */
    private static Map<Pair<UUID>, Resemblance> found(List<NamedList> lists, Map<UUID, Marks> marks) {
        Neighbourhoods<UUID, Integer> neighbourhoods = new Neighbourhoods<>();
        for (int list = 0; list < lists.size(); list++) {
            Map<UUID, ComparableForm> forms = forms(lists.get(list), list);
            neighbourhoods.putAll(forms, list);
            forms.forEach((id, form) -> {
                if (form.marks() != Marks.NONE) {
                    marks.put(id, form.marks());
                }
            });
        }
        return neighbourhoods.found();
    }

    private static Map<UUID, ComparableForm> forms(NamedList list, int number) {
        return IntStream.range(0, list.entries().size())
                .parallel()
                .boxed()
                .collect(Collectors.toConcurrentMap(
                        place -> id(number, place),
                        place -> ComparableForm.of(list.entries().get(place))));
    }

    private static List<ListedName> standing(List<NamedList> lists) {
        List<ListedName> standing = new ArrayList<>();
        for (int list = 0; list < lists.size(); list++) {
            UUID delegation = id(list, 0);
            for (int place = 0; place < lists.get(list).entries().size(); place++) {
                String name = lists.get(list).entries().get(place).primaryName();
                standing.add(new ListedName(id(list, place), delegation, name, true));
            }
        }
        return standing;
    }

    private static Stream<UUID> ids(List<NamedList> lists) {
        return IntStream.range(0, lists.size())
                .boxed()
                .flatMap(list ->
                        IntStream.range(0, lists.get(list).entries().size()).mapToObj(place -> id(list, place)));
    }

    /**
     * The key of an entry. Keys stand in the order of the lists and their entries; their second half spreads their hashes,
     * which without it would be a few thousand for all entries.
     *
     * @param list the place of the list, from 0
     * @param place the place of the entry in it, from 0
     */
    public static UUID id(int list, int place) {
        long order = (long) list << Integer.SIZE | place;
        return new UUID(order, order * GOLDEN_RATIO);
    }

    /** What of the lists resembles each other, and what of it is presumed to be the same. */
    public InForce inForce() {
        return inForce;
    }

    /** Whether the joint list holds the two for one organisation, directly or by way of others. */
    public boolean joined(Pair<UUID> pair) {
        return organisationOf(pair.left()) == organisationOf(pair.right());
    }

    private int organisationOf(UUID id) {
        return Objects.requireNonNull(organisations.get(id), "not in these lists");
    }

    /**
     * The pairs that are certain or likely, the most alike first, then those that are joined by way of a third entry
     * alone; else in the order of the lists.
     */
    public List<FoundPair> pairs() {
        Comparator<Map.Entry<Pair<UUID>, Resemblance>> alike =
                Comparator.comparingDouble(found -> -found.getValue().score());
        Stream<FoundPair> alone = inForce.settled().entrySet().stream()
                .sorted(alike.thenComparing(found -> found.getKey().left())
                        .thenComparing(found -> found.getKey().right()))
                .map(found -> new FoundPair(
                        listed(found.getKey().left()),
                        listed(found.getKey().right()),
                        found.getValue().score(),
                        found.getValue().band(),
                        joined(found.getKey())));
        return Stream.concat(alone, byWayOfAThird()).toList();
    }

    private Stream<FoundPair> byWayOfAThird() {
        Map<Integer, List<UUID>> members = organisations.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        return members.values().stream()
                .flatMap(same -> same.stream()
                        .flatMap(one -> same.stream()
                                .filter(other -> one.compareTo(other) < 0)
                                .map(other -> Pair.of(one, other))))
                .filter(pair -> !inForce.settled().containsKey(pair))
                .sorted(Comparator.comparing((Pair<UUID> pair) -> pair.left()).thenComparing(Pair::right))
                .map(pair -> new FoundPair(listed(pair.left()), listed(pair.right()), 0, Band.NONE, true));
    }

    private FoundPair.Listed listed(UUID id) {
        long order = id.getMostSignificantBits();
        NamedList list = lists.get((int) (order >> Integer.SIZE));
        return new FoundPair.Listed(list.name(), list.entries().get((int) order).primaryName());
    }
}
