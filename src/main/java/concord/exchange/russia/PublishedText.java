package concord.exchange.russia;

import concord.exchange.source.Encoding;
import concord.exchange.source.Head;
import concord.exchange.source.Sink;
import concord.exchange.source.SourceFile;
import concord.exchange.source.SourceFormat;
import concord.exchange.source.SourceKind;
import concord.shared.AsSeen;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The list as the Federal Security Service publishes it, taken from its page as text: numbered entries, each with its
 * name, and behind it the court, the day and number of its decision, and the day on which that took effect.
 */
public final class PublishedText implements SourceFormat {
    private static final Pattern HEADLINE = Pattern.compile("(?iu)(список|перечень)[^\\n]*\\n?[^\\n]*организаци");
    private static final Pattern ENTRY = Pattern.compile("(?m)^\\h*\\d{1,4}(?:[.)]|\\h*\\t)\\h*[^\\n]*\\p{IsCyrillic}");
    private static final int FEWEST = 2;

    @Override
    public String key() {
        return "russia_text";
    }

    @Override
    public boolean recognises(Head head) {
        String text = AsSeen.of(head.text());
        long entries = ENTRY.matcher(text).results().limit(FEWEST).count();
        return !head.isXml()
                && !head.isJson()
                && (entries == FEWEST || (entries == 1 && HEADLINE.matcher(text).find()));
    }

    @Override
    public void read(List<SourceFile> files, Sink sink) throws IOException {
        PublishedEntry entry = PublishedEntry.NONE;
        int number = 0;
        try (BufferedReader text = new BufferedReader(Encoding.reader(files.get(0)))) {
            for (String raw = text.readLine(); raw != null && !sink.full(); raw = text.readLine()) {
                number++;
                String line = AsSeen.of(raw);
                Optional<PublishedEntry> begun = entry.next(number, line);
                if (begun.isPresent()) {
                    take(entry, sink);
                }
                entry = begun.orElse(entry.with(line));
            }
        }
        take(entry, sink);
    }

    private static void take(PublishedEntry entry, Sink sink) {
        if (!entry.isNone() && sink.wants(SourceKind.ORGANISATION)) {
            sink.take(entry.gathered());
        }
    }
}
