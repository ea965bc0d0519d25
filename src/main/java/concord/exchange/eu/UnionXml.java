package concord.exchange.eu;

import concord.exchange.source.Days;
import concord.exchange.source.Element;
import concord.exchange.source.Gathering;
import concord.exchange.source.Head;
import concord.exchange.source.Sink;
import concord.exchange.source.SourceFile;
import concord.exchange.source.SourceFormat;
import concord.exchange.source.SourceKind;
import concord.exchange.source.XmlRecords;
import concord.shared.Designation;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** XML 1.1: {@code export/sanctionEntity}, whose values are attributes. */
public final class UnionXml implements SourceFormat {
    private static final String ENTITY = "sanctionEntity";

    @Override
    public String key() {
        return "eu_xml";
    }

    @Override
    public boolean recognises(Head head) {
        return head.root().filter("export"::equals).isPresent()
                && (head.text().contains(ENTITY) || head.text().contains("europa.eu/fpi/fsd"));
    }

    @Override
    public void read(List<SourceFile> files, Sink sink) throws IOException {
        XmlRecords records = XmlRecords.of(files.get(0), Set.of(ENTITY));
        sink.issuedOn(Days.iso(records.rootAttribute("generationDate")));
        for (Optional<Element> next = records.next(); next.isPresent() && !sink.full(); next = records.next()) {
            if (sink.wants(kind(next.get()))) {
                sink.take(gathered(next.get(), sink));
            }
        }
    }

    private static SourceKind kind(Element entity) {
        return entity.all("subjectType").stream()
                .findFirst()
                .map(type -> Union.kind(type.attribute("code"), type.attribute("classificationCode")))
                .orElse(SourceKind.ORGANISATION);
    }

    private static Gathering gathered(Element entity, Sink sink) {
        Gathering entry = new Gathering(entity.line(), entity.attribute("logicalId"));
        names(entity, entry);
        entity.all("address").forEach(address -> entry.region(address.attribute("countryDescription")));
        entity.all("remark").forEach(remark -> entry.remark(remark.text()));
        String unitedNations = entity.attribute("unitedNationId");
        for (Element regulation : entity.all("regulation")) {
            entry.programme(regulation.attribute("programme"));
            Union.listed(entry, act(entity, regulation, sink), unitedNations);
            unitedNations = "";
        }
        return entry;
    }

    /** No name is called the primary one; the first that is strong is. */
    private static void names(Element entity, Gathering entry) {
        List<Element> names = entity.all("nameAlias");
        Optional<Element> primary = names.stream()
                .filter(name -> !name.attribute("strong").equals("false"))
                .findFirst();
        primary.ifPresent(name -> entry.primary(name.attribute("wholeName")));
        for (Element name : names) {
            boolean weak = name.attribute("strong").equals("false");
            String language = name.attribute("nameLanguage").toLowerCase(Locale.ROOT);
            entry.name(Union.aliasKind(weak, name.first("remark")), name.attribute("wholeName"), language);
        }
    }

    private static Designation act(Element entity, Element regulation, Sink sink) {
        return new Designation(
                Union.AUTHORITY,
                regulation.attribute("numberTitle"),
                entity.attribute("euReferenceNumber"),
                day(entity, "designationDate", sink),
                day(regulation, "publicationDate", sink),
                day(regulation, "entryIntoForceDate", sink));
    }

    private static @Nullable LocalDate day(Element element, String attribute, Sink sink) {
        return sink.day(element.line(), attribute, element.attribute(attribute), Days::iso)
                .orElse(null);
    }
}
