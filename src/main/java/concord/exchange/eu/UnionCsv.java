package concord.exchange.eu;

import concord.exchange.source.Days;
import concord.exchange.source.Gathering;
import concord.exchange.source.Head;
import concord.exchange.source.Sink;
import concord.exchange.source.SourceFile;
import concord.exchange.source.SourceFormat;
import concord.exchange.source.TitledLines;
import concord.exchange.source.TitledLines.Row;
import concord.shared.Designation;
import concord.shared.NameKind;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** CSV 1.1: a line for each name, and for each of whatever else an entity has several of. */
public final class UnionCsv implements SourceFormat {
    private static final String ID = "entity_logicalid";
    private static final String NAME = "namealias_wholename";

    @Override
    public String key() {
        return "eu_csv";
    }

    @Override
    public boolean recognises(Head head) {
        return head.hasTitles(ID, NAME);
    }

    @Override
    public void read(List<SourceFile> files, Sink sink) throws IOException {
        Map<String, Gathering> entries = new LinkedHashMap<>();
        Set<String> leftOut = new HashSet<>();
        try (TitledLines lines = TitledLines.of(files.get(0), ID)) {
            for (Optional<Row> next = lines.next(); next.isPresent() && !sink.full(); next = lines.next()) {
                Row row = next.get();
                String id = row.cell(ID);
                if (entries.containsKey(id) || (!leftOut.contains(id) && isWanted(row, sink))) {
                    add(row, entries.computeIfAbsent(id, missing -> begun(row, sink)));
                } else {
                    leftOut.add(id);
                }
            }
        }
        entries.values().forEach(sink::take);
    }

    private static boolean isWanted(Row row, Sink sink) {
        return sink.wants(
                Union.kind(row.cell("entity_subjecttype"), row.cell("entity_subjecttype_classificationcode")));
    }

    private static Gathering begun(Row row, Sink sink) {
        sink.issuedOn(Days.dayFirst(row.cell("filegenerationdate")));
        Gathering entry = new Gathering(row.number(), row.cell(ID))
                .programme(row.cell("entity_regulation_programme"))
                .remark(row.cell("entity_remark"))
                .primary(row.cell(NAME));
        Designation act = new Designation(
                Union.AUTHORITY,
                row.cell("entity_regulation_numbertitle"),
                row.cell("entity_eu_referencenumber"),
                day(row, "entity_designationdate", sink),
                day(row, "entity_regulation_publicationdate", sink),
                day(row, "entity_regulation_entryintoforcedate", sink));
        Union.listed(entry, act, row.cell("entity_unitednationid"));
        return entry;
    }

    private static void add(Row row, Gathering entry) {
        NameKind kind = Union.aliasKind(row.cell("namealias_strong").equals("false"), row.cell("namealias_remark"));
        entry.name(kind, row.cell(NAME), row.cell("namealias_namelanguage").toLowerCase(Locale.ROOT));
        entry.region(row.cell("address_countrydescription"));
    }

    private static @Nullable LocalDate day(Row row, String title, Sink sink) {
        return sink.day(row.number(), title, row.cell(title), Days::isoOrDayFirst)
                .orElse(null);
    }
}
