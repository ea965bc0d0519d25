package concord.exchange.uk;

import concord.exchange.naming.AliasesInRemarks;
import concord.exchange.source.Days;
import concord.exchange.source.Gathering;
import concord.exchange.source.Sink;
import concord.exchange.source.TitledLines.Row;
import concord.shared.NameKind;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** One line of the Treasury’s list. */
final class ConListRow {
    static final String REMARKS = "other information";

    private static final String LISTED = "listed on";
    private static final String DESIGNATED = "uk sanctions list date designated";

    private ConListRow() {}

    static void addTo(Gathering entry, Row row) {
        String name = Kingdom.name(Stream.of("name 1", "name 2", "name 3", "name 4", "name 5", "name 6")
                .map(row::cell));
        if (Kingdom.isPrimary(row.cell("alias type"))) {
            entry.primary(name);
        } else {
            entry.name(Kingdom.aliasKind(row.cell("alias type"), row.cell("alias quality")), name, "");
        }
        entry.exactly(NameKind.ALSO_KNOWN_AS, row.cell("name non-latin script"), "");
        entry.region(row.cell("country"));
        String remarks = row.cell(REMARKS);
        entry.found(AliasesInRemarks.sentences(remarks)).remark(remarks);
    }

    /**
     * The Treasury’s list says since when it has had the entry; since 2022 also when it was designated for the list of
     * the whole government, which can be later by years.
     */
    static void acts(Gathering entry, Row row, Sink sink) {
        Optional<LocalDate> listed = day(row, LISTED, sink);
        Optional<LocalDate> designated = day(row, DESIGNATED, sink);
        String regime = row.cell("regime");
        entry.listed(Kingdom.AUTHORITY, regime, "OFSI Group ID " + row.cell("group id"), listed.orElse(null));
        if (designated.isPresent() && !designated.equals(listed)) {
            entry.listed(Kingdom.AUTHORITY, regime, "UK Sanctions List", designated.get());
        }
    }

    private static Optional<LocalDate> day(Row row, String title, Sink sink) {
        return sink.day(row.number(), title, row.cell(title), Days::isoOrDayFirst);
    }
}
