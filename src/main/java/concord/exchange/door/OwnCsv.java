package concord.exchange.door;

import concord.exchange.ListFile;
import concord.exchange.source.Encoding;
import concord.exchange.source.Head;
import concord.exchange.source.Sink;
import concord.exchange.source.SourceFile;
import concord.exchange.source.SourceFormat;
import java.io.IOException;
import java.io.Reader;
import java.util.List;

/** The portal’s own CSV, in whatever encoding a spreadsheet has saved it. */
final class OwnCsv implements SourceFormat {
    @Override
    public String key() {
        return "own_csv";
    }

    @Override
    public boolean recognises(Head head) {
        return head.hasTitles("primary_name");
    }

    @Override
    public void read(List<SourceFile> files, Sink sink) throws IOException {
        try (Reader text = Encoding.reader(files.get(0))) {
            sink.takeAll(ListFile.read(text, sink.recognition(), sink.limits()));
        }
    }
}
