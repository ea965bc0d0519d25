package concord.exchange.russia;

import concord.exchange.source.Gathering;
import concord.exchange.source.Head;
import concord.exchange.source.JsonRecords;
import concord.exchange.source.JsonRecords.Found;
import concord.exchange.source.Sink;
import concord.exchange.source.SourceFile;
import concord.exchange.source.SourceFormat;
import concord.exchange.source.SourceKind;
import concord.shared.NameKind;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The public mirror of the list: an array of objects with a name, a type and aliases. */
public final class MirrorJson implements SourceFormat {
    private static final Pattern PERSON = Pattern.compile("\"is_person\"\\s*:");

    @Override
    public String key() {
        return "russia_json";
    }

    @Override
    public boolean recognises(Head head) {
        return head.text().stripLeading().startsWith("[")
                && PERSON.matcher(head.text()).find();
    }

    @Override
    public void read(List<SourceFile> files, Sink sink) throws IOException {
        JsonRecords records = JsonRecords.of(files.get(0));
        for (Optional<Found> next = records.next(); next.isPresent() && !sink.full(); next = records.next()) {
            boolean person = next.get().text("is_person").equals("true");
            if (sink.wants(person ? SourceKind.PERSON : SourceKind.ORGANISATION)) {
                sink.take(gathered(next.get()));
            }
        }
    }

    private static Gathering gathered(Found found) {
        Gathering entry = FederalList.entry(found.line(), found.text("id"), found.text("name"));
        found.texts("aliases").forEach(alias -> entry.exactly(NameKind.ALSO_KNOWN_AS, alias, ""));
        return entry.programme(found.text("type"));
    }
}
