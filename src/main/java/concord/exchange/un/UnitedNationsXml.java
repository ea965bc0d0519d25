package concord.exchange.un;

import concord.exchange.source.Days;
import concord.exchange.source.Element;
import concord.exchange.source.Gathering;
import concord.exchange.source.Head;
import concord.exchange.source.Sink;
import concord.exchange.source.SourceFile;
import concord.exchange.source.SourceFormat;
import concord.exchange.source.SourceKind;
import concord.exchange.source.XmlRecords;
import concord.shared.NameKind;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The consolidated list as the United Nations publish it: {@code CONSOLIDATED_LIST/ENTITIES/ENTITY}. */
public final class UnitedNationsXml implements SourceFormat {
    /** Who decides, as other lists that follow it say too. */
    public static final String AUTHORITY = "United Nations Security Council";

    private static final String PERSON = "INDIVIDUAL";

    @Override
    public String key() {
        return "un_xml";
    }

    @Override
    public boolean recognises(Head head) {
        return head.root().filter("CONSOLIDATED_LIST"::equals).isPresent();
    }

    @Override
    public void read(List<SourceFile> files, Sink sink) throws IOException {
        XmlRecords records = XmlRecords.of(files.get(0), Set.of("ENTITY", PERSON));
        sink.issuedOn(Days.iso(records.rootAttribute("dateGenerated")));
        for (Optional<Element> next = records.next(); next.isPresent() && !sink.full(); next = records.next()) {
            boolean person = next.get().name().equals(PERSON);
            if (sink.wants(person ? SourceKind.PERSON : SourceKind.ORGANISATION)) {
                sink.take(gathered(next.get(), sink));
            }
        }
    }

    private static Gathering gathered(Element entity, Sink sink) {
        Gathering entry = new Gathering(entity.line(), id(entity));
        entry.primary(name(entity));
        entry.exactly(NameKind.ALSO_KNOWN_AS, entity.first("NAME_ORIGINAL_SCRIPT"), "");
        String prefix = entity.name();
        for (Element alias : entity.all(prefix + "_ALIAS")) {
            entry.name(kind(alias.first("QUALITY")), alias.first("ALIAS_NAME"), "");
        }
        entity.all(prefix + "_ADDRESS", "COUNTRY").forEach(country -> entry.region(country.text()));
        String programme = entity.first("UN_LIST_TYPE");
        return entry.programme(programme)
                .listed(
                        AUTHORITY,
                        programme.isEmpty() ? "" : programme + " sanctions list",
                        entity.first("REFERENCE_NUMBER"),
                        sink.day(entity.line(), "LISTED_ON", entity.first("LISTED_ON"), Days::iso)
                                .orElse(null))
                .remark(entity.first("COMMENTS1"));
    }

    /** An organisation's full name is its first name. */
    private static String name(Element entity) {
        return String.join(
                " ",
                entity.first("FIRST_NAME"),
                entity.first("SECOND_NAME"),
                entity.first("THIRD_NAME"),
                entity.first("FOURTH_NAME"));
    }

    /** The reference outlives the number of the data: of those in the lists of 2021 and 2026 one has got a new number. */
    private static String id(Element entity) {
        String reference = entity.first("REFERENCE_NUMBER");
        return reference.isEmpty() ? entity.first("DATAID") : reference;
    }

    private static NameKind kind(String quality) {
        String lower = quality.toLowerCase(Locale.ROOT);
        if (lower.contains("f.k.a")) {
            return NameKind.FORMERLY_KNOWN_AS;
        }
        return lower.contains("low") ? NameKind.WEAK : NameKind.ALSO_KNOWN_AS;
    }
}
