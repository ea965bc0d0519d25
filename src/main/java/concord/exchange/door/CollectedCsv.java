package concord.exchange.door;

import concord.exchange.CollectedFile;
import concord.exchange.source.Encoding;
import concord.exchange.source.Head;
import concord.exchange.source.Sink;
import concord.exchange.source.SourceFile;
import concord.exchange.source.SourceFormat;
import java.io.IOException;
import java.io.Reader;
import java.util.List;

/** A list as it was collected from what an authority publishes. */
final class CollectedCsv implements SourceFormat {
    @Override
    public String key() {
        return "collected_csv";
    }

    @Override
    public boolean recognises(Head head) {
        return head.hasTitles("name", "aliases") || head.hasTitles("name", "original_script_name");
    }

    @Override
    public void read(List<SourceFile> files, Sink sink) throws IOException {
        try (Reader text = Encoding.reader(files.get(0))) {
            CollectedFile.read(text, sink.recognition()).ifPresent(sink::takeAll);
        }
    }
}
