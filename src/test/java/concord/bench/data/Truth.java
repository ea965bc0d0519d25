package concord.bench.data;

import concord.names.Pair;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/**
 * What is true of the three lists.
 *
 * @param clusters from a row to the number of its organisation
 * @param lookAlikes pairs that must not be joined, in the order of the file
 */
public record Truth(Map<Row, String> clusters, List<Labelled> pairs, List<Labelled> lookAlikes) {
    /** Two rows; where {@link #original}, the second is no row but the first one's name in its own script. */
    public record Labelled(Row one, Row other, boolean match, String kind) {
        boolean original() {
            return kind.equals("original script of the same record");
        }

        boolean acrossLists() {
            return kind.equals("cross-list");
        }
    }

    public static Truth of(Data data) throws IOException {
        Map<Row, String> clusters = new HashMap<>();
        for (CSVRecord row : data.truth("clusters.csv")) {
            clusters.put(new Row(row.get("designator"), row.get("name")), row.get("cluster_id"));
        }
        List<Labelled> pairs = data.truth("pairs.csv").stream()
                .map(row -> labelled(row, row.get("match").equals("true"), row.get("kind")))
                .toList();
        List<Labelled> lookAlikes = data.truth("hard_negatives.csv").stream()
                .map(row -> labelled(row, false, "look-alike"))
                .toList();
        return new Truth(clusters, pairs, lookAlikes);
    }

    private static Labelled labelled(CSVRecord row, boolean match, String kind) {
        return new Labelled(
                new Row(row.get("designator_a"), row.get("name_a")),
                new Row(row.get("designator_b"), row.get("name_b")),
                match,
                kind);
    }

    public boolean same(Pair<Row> pair) {
        String one = clusters.getOrDefault(pair.left(), pair.left().toString());
        return one.equals(clusters.getOrDefault(pair.right(), pair.right().toString()));
    }

    /** The pairs of rows of different lists that are one organisation. */
    public Set<Pair<Row>> matches() {
        return pairs.stream()
                .filter(pair -> pair.match() && pair.acrossLists())
                .map(pair -> Pair.of(pair.one(), pair.other()))
                .collect(Collectors.toCollection(() -> new TreeSet<>(RowPairs.ORDER)));
    }
}
