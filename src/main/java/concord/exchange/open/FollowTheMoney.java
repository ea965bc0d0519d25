package concord.exchange.open;

import concord.exchange.source.Gathering;
import concord.exchange.source.Head;
import concord.exchange.source.JsonRecords;
import concord.exchange.source.JsonRecords.Found;
import concord.exchange.source.Sink;
import concord.exchange.source.SourceFile;
import concord.exchange.source.SourceFormat;
import concord.exchange.source.SourceKind;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** FollowTheMoney: an object a line, sanctions beside the entities that they are about, or within them. */
public final class FollowTheMoney implements SourceFormat {
    private static final Pattern SCHEMA = Pattern.compile("\"schema\"\\s*:\\s*\"\\p{Lu}");
    private static final Pattern PROPERTIES = Pattern.compile("\"properties\"\\s*:\\s*\\{");

    @Override
    public String key() {
        return "ftm_json";
    }

    @Override
    public boolean recognises(Head head) {
        return head.isJson()
                && SCHEMA.matcher(head.text()).find()
                && PROPERTIES.matcher(head.text()).find();
    }

    @Override
    public void read(List<SourceFile> files, Sink sink) throws IOException {
        Map<String, Gathering> entries = new LinkedHashMap<>();
        Map<String, List<Found>> sanctions = new LinkedHashMap<>();
        JsonRecords records = JsonRecords.of(files.get(0));
        for (Optional<Found> next = records.next(); next.isPresent() && !sink.full(); next = records.next()) {
            Found found = next.get();
            Optional<SourceKind> kind = SubjectKind.kind(found.text("schema"));
            if (kind.isPresent() && sink.wants(kind.get())) {
                entries.put(found.text("id"), Thing.entry(found, sink));
            } else if (found.text("schema").equals("Sanction")) {
                Thing.properties(found).texts("entity").forEach(id -> sanctions.merge(id, List.of(found), Thing::both));
            }
        }
        entries.forEach((id, entry) -> {
            sanctions.getOrDefault(id, List.of()).forEach(sanction -> Thing.sanction(entry, sanction, sink));
            if (!entry.isDesignated()) {
                entry.listed("", "", id, null);
            }
            sink.take(entry);
        });
    }
}
