package concord.exchange.ofac;

import concord.exchange.naming.AliasesInRemarks;
import concord.exchange.source.Days;
import concord.exchange.source.Element;
import concord.exchange.source.Gathering;
import concord.exchange.source.Head;
import concord.exchange.source.Sink;
import concord.exchange.source.SourceFile;
import concord.exchange.source.SourceFormat;
import concord.exchange.source.XmlRecords;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The classic XML: {@code sdnList/sdnEntry}, where the last name holds an organisation’s name. */
public final class SdnXml implements SourceFormat {
    private static final String ABOUT = "publshInformation";

    @Override
    public String key() {
        return "ofac_xml";
    }

    @Override
    public boolean recognises(Head head) {
        return head.root().filter("sdnList"::equals).isPresent();
    }

    @Override
    public void read(List<SourceFile> files, Sink sink) throws IOException {
        XmlRecords records = XmlRecords.of(files.get(0), Set.of(ABOUT, "sdnEntry"));
        for (Optional<Element> next = records.next(); next.isPresent() && !sink.full(); next = records.next()) {
            if (next.get().name().equals(ABOUT)) {
                sink.issuedOn(Days.monthFirst(next.get().first("Publish_Date")));
            } else if (sink.wants(Office.kind(next.get().first("sdnType")))) {
                sink.take(gathered(next.get()));
            }
        }
    }

    private static Gathering gathered(Element element) {
        String uid = element.first("uid");
        Gathering entry = Office.entry(element.line(), uid).primary(name(element));
        for (Element aka : element.all("akaList", "aka")) {
            boolean weak = aka.first("category").equals("weak");
            entry.name(Office.kind(aka.first("type"), weak), name(aka), "");
        }
        element.all("addressList", "address", "country").forEach(country -> entry.region(country.text()));
        String remarks = element.first("remarks");
        entry.found(AliasesInRemarks.quoted(remarks)).remark(remarks);
        List<String> programmes = element.all("programList", "program").stream()
                .map(Element::text)
                .toList();
        Office.listed(entry, uid, programmes, null);
        return entry;
    }

    private static String name(Element element) {
        return (element.first("firstName") + " " + element.first("lastName")).strip();
    }
}
