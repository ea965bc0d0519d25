package concord.bench.data;

import java.io.IOException;
import java.util.List;

/**
 * Two names by themselves, and whether they name one organisation.
 *
 * @param kind what is hard in it
 */
public record NamePair(String one, String other, boolean same, String kind) {
    /** Those of {@code cases/pairs.csv}, in the order of the file. */
    public static List<NamePair> all(Data data) throws IOException {
        return data.cases("pairs.csv").stream()
                .map(row -> new NamePair(
                        row.get("name_a"), row.get("name_b"), row.get("same").equals("yes"), row.get("kind")))
                .toList();
    }

    @Override
    public String toString() {
        return one + " / " + other;
    }
}
