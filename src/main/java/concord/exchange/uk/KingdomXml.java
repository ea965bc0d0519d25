package concord.exchange.uk;

import concord.exchange.naming.AliasesInRemarks;
import concord.exchange.source.Days;
import concord.exchange.source.Element;
import concord.exchange.source.Gathering;
import concord.exchange.source.Head;
import concord.exchange.source.Sink;
import concord.exchange.source.SourceFile;
import concord.exchange.source.SourceFormat;
import concord.exchange.source.XmlRecords;
import concord.shared.NameKind;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The UK Sanctions List: {@code Designations/Designation}, days before months. */
public final class KingdomXml implements SourceFormat {
    private static final String ISSUED = "DateGenerated";

    @Override
    public String key() {
        return "uk_xml";
    }

    @Override
    public boolean recognises(Head head) {
        return head.root().filter("Designations"::equals).isPresent();
    }

    @Override
    public void read(List<SourceFile> files, Sink sink) throws IOException {
        XmlRecords records = XmlRecords.of(files.get(0), Set.of(ISSUED, "Designation"));
        for (Optional<Element> next = records.next(); next.isPresent() && !sink.full(); next = records.next()) {
            if (next.get().name().equals(ISSUED)) {
                sink.issuedOn(Days.dayFirst(next.get().text()));
            } else if (sink.wants(Kingdom.kind(next.get().first("IndividualEntityShip")))) {
                sink.take(gathered(next.get(), sink));
            }
        }
    }

    private static Gathering gathered(Element element, Sink sink) {
        String id = element.first("UniqueID");
        Gathering entry = new Gathering(element.line(), id);
        for (Element name : element.all("Names", "Name")) {
            if (Kingdom.isPrimary(name.first("NameType"))) {
                entry.primary(name(name));
            } else {
                entry.name(Kingdom.aliasKind(name.first("NameType"), name.first("AliasStrength")), name(name), "");
            }
        }
        element.all("NonLatinNames", "NonLatinName", "NameNonLatinScript")
                .forEach(name -> entry.exactly(NameKind.ALSO_KNOWN_AS, name.text(), ""));
        element.all("Addresses", "Address", "AddressCountry").forEach(country -> entry.region(country.text()));
        String regime = element.first("RegimeName");
        entry.programme(regime)
                .listed(
                        Kingdom.AUTHORITY,
                        regime,
                        id,
                        sink.day(element.line(), "DateDesignated", element.first("DateDesignated"), Days::isoOrDayFirst)
                                .orElse(null));
        Kingdom.alsoListedBy(entry, element.first("UNReferenceNumber"));
        String remarks = element.first("OtherInformation");
        return entry.found(AliasesInRemarks.sentences(remarks))
                .remark(element.first("UKStatementofReasons"))
                .remark(remarks);
    }

    private static String name(Element name) {
        return Kingdom.name(
                Stream.of("Name1", "Name2", "Name3", "Name4", "Name5", "Name6").map(part -> name.first(part)));
    }
}
