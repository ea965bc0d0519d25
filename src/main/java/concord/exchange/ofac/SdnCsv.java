package concord.exchange.ofac;

import concord.exchange.Line;
import concord.exchange.Lines;
import concord.exchange.source.BrokenSource;
import concord.exchange.source.Encoding;
import concord.exchange.source.Head;
import concord.exchange.source.Sink;
import concord.exchange.source.SourceFile;
import concord.exchange.source.SourceFormat;
import java.io.IOException;
import java.io.Reader;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVException;

/**
 * Names, aliases, addresses and remarks that go on, each in a CSV file of its own: SDN.CSV, ALT.CSV, ADD.CSV and
 * SDN_COMMENTS.CSV, of which the first is needed.
 */
public final class SdnCsv implements SourceFormat {
    private static final int MOST_FILES = 4;

    @Override
    public String key() {
        return "ofac_csv";
    }

    @Override
    public boolean recognises(Head head) {
        List<SdnPart> parts =
                head.lines().stream().map(SdnPart::of).flatMap(Optional::stream).toList();
        boolean comments = parts.stream().allMatch(part -> part == SdnPart.COMMENTS);
        return !parts.isEmpty() && (!comments || parts.size() == head.lines().size());
    }

    @Override
    public int mostFiles() {
        return MOST_FILES;
    }

    @Override
    public void read(List<SourceFile> files, Sink sink) throws IOException {
        Map<String, SdnEntry> entries = new LinkedHashMap<>();
        for (SourceFile file : files) {
            try (Reader text = Encoding.reader(file)) {
                read(Lines.of(text), entries);
            }
        }
        List<SdnEntry> named = entries.values().stream()
                .filter(SdnEntry::isNamed)
                .sorted(Comparator.comparing(SdnEntry::line))
                .toList();
        if (named.isEmpty()) {
            throw new BrokenSource(1, "exchange.error.ofac_names");
        }
        for (SdnEntry entry : named) {
            if (sink.wants(entry.kind())) {
                sink.take(entry.gathered());
            }
        }
    }

    private static void read(Lines lines, Map<String, SdnEntry> entries) throws IOException {
        try {
            for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                Line now = line.get();
                SdnPart.of(now)
                        .ifPresent(part -> entries.computeIfAbsent(now.cell(0).strip(), SdnEntry::new)
                                .add(part, now));
            }
        } catch (CSVException e) {
            throw new BrokenSource(lines.begin(), "exchange.error.quoting");
        }
    }
}
