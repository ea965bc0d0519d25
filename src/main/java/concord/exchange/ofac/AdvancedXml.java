package concord.exchange.ofac;

import concord.exchange.source.Days;
import concord.exchange.source.Element;
import concord.exchange.source.Gathering;
import concord.exchange.source.Head;
import concord.exchange.source.Sink;
import concord.exchange.source.SourceFile;
import concord.exchange.source.SourceFormat;
import concord.exchange.source.SourceKind;
import concord.exchange.source.XmlRecords;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The advanced XML: parties first, what is done about them behind all of these, and the meaning of most values in sets
 * of numbered ones before them.
 */
public final class AdvancedXml implements SourceFormat {
    private static final String VALUES = "ReferenceValueSets";
    private static final String PARTY = "DistinctParty";
    private static final String ENTRY = "SanctionsEntry";
    private static final String ISSUED = "DateOfIssue";

    @Override
    public String key() {
        return "ofac_advanced_xml";
    }

    @Override
    public boolean recognises(Head head) {
        return head.root().filter("Sanctions"::equals).isPresent();
    }

    @Override
    public void read(List<SourceFile> files, Sink sink) throws IOException {
        XmlRecords records = XmlRecords.of(files.get(0), Set.of(ISSUED, VALUES, PARTY, ENTRY));
        Reading reading = new Reading(sink, new ReferenceValues(), new LinkedHashMap<>());
        for (Optional<Element> next = records.next(); next.isPresent(); next = records.next()) {
            reading.add(next.get());
        }
        reading.parties().forEach((uid, entry) -> {
            if (!entry.isDesignated()) {
                Office.listed(entry, uid, List.of(), null);
            }
            sink.take(entry);
        });
    }

    private record Reading(Sink sink, ReferenceValues values, Map<String, Gathering> parties) {
        void add(Element element) {
            switch (element.name()) {
                case ISSUED -> sink.issuedOn(day(element));
                case VALUES -> values.add(element);
                case PARTY -> element.all("Profile").forEach(this::party);
                default -> sanctions(element);
            }
        }

        private void party(Element profile) {
            SourceKind kind = values.kind(profile.attribute("PartySubTypeID"));
            if (sink.wants(kind)) {
                String uid = profile.attribute("ID");
                Gathering entry = Office.entry(profile.line(), uid);
                profile.all("Identity", "Alias").forEach(alias -> Aliases.add(alias, entry, values));
                parties.put(uid, entry);
            }
        }

        /** Of the measures only programmes are named; their names stand where others have a comment. */
        private void sanctions(Element element) {
            String uid = element.attribute("ProfileID");
            Gathering entry = parties.get(uid);
            if (entry != null) {
                List<String> programmes = element.all("SanctionsMeasure").stream()
                        .filter(measure -> values.isProgramme(measure.attribute("SanctionsTypeID")))
                        .map(measure -> measure.first("Comment"))
                        .filter(programme -> !programme.isEmpty())
                        .toList();
                Optional<LocalDate> listed = element.all("EntryEvent", "Date").stream()
                        .map(Reading::day)
                        .flatMap(Optional::stream)
                        .min(LocalDate::compareTo);
                Office.listed(entry, uid, programmes, listed.orElse(null));
            }
        }

        private static Optional<LocalDate> day(Element date) {
            return Days.day(date.first("Year"), date.first("Month"), date.first("Day"));
        }
    }
}
