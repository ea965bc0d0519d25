package concord.exchange.open;

import concord.exchange.source.Gathering;
import concord.exchange.source.Head;
import concord.exchange.source.Sink;
import concord.exchange.source.SourceFile;
import concord.exchange.source.SourceFormat;
import concord.exchange.source.SourceKind;
import concord.exchange.source.TitledLines;
import concord.exchange.source.TitledLines.Row;
import concord.shared.NameKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** {@code targets.simple.csv}: a line for each target, several values of a cell between semicolons. */
public final class TargetsCsv implements SourceFormat {
    private static final CSVFormat VALUES =
            CSVFormat.DEFAULT.builder().setDelimiter(';').get();

    @Override
    public String key() {
        return "opensanctions_csv";
    }

    @Override
    public boolean recognises(Head head) {
        return head.hasTitles("id", "schema", "name", "aliases");
    }

    @Override
    public void read(List<SourceFile> files, Sink sink) throws IOException {
        try (TitledLines lines = TitledLines.of(files.get(0), "schema")) {
            for (Optional<Row> next = lines.next(); next.isPresent() && !sink.full(); next = lines.next()) {
                SourceKind kind = SubjectKind.kind(next.get().cell("schema")).orElse(SourceKind.OTHER);
                if (sink.wants(kind)) {
                    sink.take(gathered(next.get()));
                }
            }
        }
    }

    private static Gathering gathered(Row row) {
        String id = row.cell("id");
        Gathering entry = new Gathering(row.number(), id).primary(row.cell("name"));
        values(row.cell("aliases")).forEach(alias -> entry.name(NameKind.ALSO_KNOWN_AS, alias, ""));
        values(row.cell("countries")).forEach(country -> entry.region(SubjectKind.country(country)));
        values(row.cell("program_ids")).forEach(entry::programme);
        return entry.listed(row.cell("dataset"), row.cell("program_ids"), id, null);
    }

    /** A value with a semicolon of its own stands between quotation marks. */
    private static List<String> values(String cell) {
        try (CSVParser parser = CSVParser.parse(cell, VALUES)) {
            return parser.stream().flatMap(record -> record.stream()).toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of(cell.split(";"));
        }
    }
}
