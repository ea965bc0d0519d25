package concord.exchange.canada;

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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A regulation as the Department of Justice publishes it, whose items each name an entity and how else it is known. */
public final class RegulationXml implements SourceFormat {
    private static final String AUTHORITY = "Canada";
    private static final String NUMBER = "InstrumentNumber";
    private static final String TITLE = "LongTitle";
    private static final String ITEM = "Item";

    @Override
    public String key() {
        return "canada_xml";
    }

    @Override
    public boolean recognises(Head head) {
        return head.root().filter("Regulation"::equals).isPresent();
    }

    @Override
    public void read(List<SourceFile> files, Sink sink) throws IOException {
        XmlRecords records = XmlRecords.of(files.get(0), Set.of(NUMBER, TITLE, ITEM));
        sink.issuedOn(Days.iso(records.rootAttribute("current-date")));
        String number = "";
        String title = "";
        for (Optional<Element> next = records.next(); next.isPresent() && !sink.full(); next = records.next()) {
            Element element = next.get();
            switch (element.name()) {
                case NUMBER -> number = element.text();
                case TITLE -> title = element.text();
                default -> item(element, number, title, sink);
            }
        }
    }

    /** What is repealed keeps its place and says so. */
    private static void item(Element item, String number, String title, Sink sink) {
        String text = item.first("Text");
        boolean repealed = text.toLowerCase(Locale.ROOT).replace("[", "").startsWith("repealed");
        if (!text.isEmpty() && !repealed && sink.wants(SourceKind.ORGANISATION)) {
            Designation act = new Designation(
                    AUTHORITY,
                    title,
                    number,
                    Days.iso(item.attribute("enacted-date")).orElse(null),
                    null,
                    Days.iso(item.attribute("inforce-start-date")).orElse(null));
            sink.take(new Gathering(item.line(), item.attribute("fid"))
                    .explainedPrimary(text)
                    .programme(number)
                    .designation(act));
        }
    }
}
