package concord.exchange.uk;

import concord.exchange.source.Days;
import concord.exchange.source.Gathering;
import concord.exchange.source.Head;
import concord.exchange.source.Sink;
import concord.exchange.source.SourceFile;
import concord.exchange.source.SourceFormat;
import concord.exchange.source.TitledLines;
import concord.exchange.source.TitledLines.Row;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The consolidated list of the Treasury, a line for each name and address: until 2022 without, since then with a line
 * about the whole list before the titles, names in other scripts and the quality of aliases.
 */
public final class ConListCsv implements SourceFormat {
    private static final String GROUP = "group id";
    private static final String ISSUED = "Last Updated";

    @Override
    public String key() {
        return "uk_csv";
    }

    @Override
    public boolean recognises(Head head) {
        return head.hasTitles(GROUP, "name 6", "regime");
    }

    @Override
    public void read(List<SourceFile> files, Sink sink) throws IOException {
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        Head.of(files.get(0)).lines().stream()
                .filter(line -> line.cell(0).strip().equals(ISSUED))
                .findFirst()
                .ifPresent(line -> sink.issuedOn(Days.dayFirst(line.cell(1))));
        try (TitledLines lines = TitledLines.of(files.get(0), GROUP)) {
            for (Optional<Row> next = lines.next(); next.isPresent(); next = lines.next()) {
                groups.computeIfAbsent(next.get().cell(GROUP), id -> new ArrayList<>())
                        .add(next.get());
            }
        }
        for (List<Row> group : groups.values()) {
            if (sink.wants(Kingdom.kind(group.get(0).cell("group type")))) {
                sink.take(gathered(group, sink));
            }
        }
    }

    private static Gathering gathered(List<Row> group, Sink sink) {
        Row first = group.get(0);
        Gathering entry = new Gathering(first.number(), first.cell(GROUP));
        group.forEach(row -> ConListRow.addTo(entry, row));
        entry.programme(first.cell("regime"));
        ConListRow.acts(entry, first, sink);
        Kingdom.alsoListedBy(entry, Kingdom.referenceIn(first.cell(ConListRow.REMARKS)));
        return entry;
    }
}
