package concord.bench.data;

import concord.compare.Comparison;
import concord.compare.ListsInFiles;
import concord.compare.NamedList;
import concord.names.Band;
import concord.names.ComparableForm;
import concord.names.Pair;
import concord.names.Resemblance;
import concord.shared.Particulars;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiPredicate;

/** The lists that the truth speaks of, and what the joint list would make of them. */
public final class ThreeLists {
    private static final Map<String, String> FILES =
            new TreeMap<>(Map.of("US", "us-fto.csv", "RU", "ru-fsb.csv", "UN", "un-sc.csv"));

    private record Entry(UUID id, Particulars particulars) {}

    private final Map<Row, Entry> entries = new TreeMap<>();
    private final Comparison comparison;

    private ThreeLists(List<NamedList> lists) {
        for (int list = 0; list < lists.size(); list++) {
            List<Particulars> all = lists.get(list).entries();
            for (int place = 0; place < all.size(); place++) {
                Row row = new Row(lists.get(list).name(), all.get(place).primaryName());
                entries.put(row, new Entry(Comparison.id(list, place), all.get(place)));
            }
        }
        comparison = Comparison.of(lists);
    }

    public static ThreeLists read(Data data) throws IOException {
        List<NamedList> lists = new ArrayList<>();
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            NamedList list = ListsInFiles.read(data.list(file.getValue()));
            lists.add(new NamedList(file.getKey(), list.entries()));
        }
        return new ThreeLists(lists);
    }

    public Particulars particulars(Row row) {
        return entry(row).particulars();
    }

    /** The pairs of rows that fulfil a condition. */
    public Set<Pair<Row>> pairs(BiPredicate<Row, Row> condition) {
        Set<Pair<Row>> pairs = new TreeSet<>(RowPairs.ORDER);
        for (Row one : entries.keySet()) {
            for (Row other : entries.keySet()) {
                if (one.compareTo(other) < 0 && condition.test(one, other)) {
                    pairs.add(Pair.of(one, other));
                }
            }
        }
        return pairs;
    }

    public boolean joined(Row one, Row other) {
        return comparison.joined(Pair.of(entry(one).id(), entry(other).id()));
    }

    /** Whether the two would be joined were one of them on another list; those of one list never are. */
    public boolean wouldJoin(Row one, Row other) {
        return one.list().equals(other.list()) ? raw(one, other).band() == Band.CERTAIN : joined(one, other);
    }

    public boolean likely(Row one, Row other) {
        return comparison
                .inForce()
                .settled()
                .containsKey(Pair.of(entry(one).id(), entry(other).id()));
    }

    /** What the two alone look like, whatever else is on the lists. */
    private Resemblance raw(Row one, Row other) {
        return Resemblance.between(ComparableForm.of(particulars(one)), ComparableForm.of(particulars(other)));
    }

    private Entry entry(Row row) {
        Entry entry = entries.get(row);
        if (entry == null) {
            throw new IllegalArgumentException("the lists have no such row: " + row);
        }
        return entry;
    }
}
