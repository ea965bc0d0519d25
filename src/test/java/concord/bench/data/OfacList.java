package concord.bench.data;

import concord.shared.Particulars;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** OFAC's list, from its two files without titles; the reference is OFAC's number. */
public final class OfacList {
    private static final String EMPTY = "-0-";
    private static final int NUMBER = 0;
    private static final int NAME = 1;
    private static final int TYPE = 2;
    private static final int ALIAS = 3;
    private static final int REMARKS = 11;

    private OfacList() {}

    public static List<Particulars> entities(Data data) throws IOException {
        return read(
                data,
                data.ofac().stream()
                        .filter(row ->
                                row.size() > REMARKS && row.get(TYPE).strip().equals(EMPTY))
                        .toList());
    }

    /** With persons, vessels and aircraft. */
    public static List<Particulars> all(Data data) throws IOException {
        return read(
                data, data.ofac().stream().filter(row -> row.size() > REMARKS).toList());
    }

    private static List<Particulars> read(Data data, List<CSVRecord> rows) throws IOException {
        Map<String, List<String>> aliases = new HashMap<>();
        for (CSVRecord row : data.ofacAliases()) {
            if (row.size() > ALIAS) {
                aliases.computeIfAbsent(row.get(NUMBER), any -> new ArrayList<>())
                        .add(row.get(ALIAS));
            }
        }
        return rows.stream()
                .map(row -> EntryOf.facts(
                        row.get(NAME), aliases.getOrDefault(row.get(NUMBER), List.of()), row.get(NUMBER), remarks(row)))
                .toList();
    }

    private static String remarks(CSVRecord row) {
        String remarks = row.get(REMARKS).strip();
        return remarks.equals(EMPTY) ? "" : remarks;
    }
}
