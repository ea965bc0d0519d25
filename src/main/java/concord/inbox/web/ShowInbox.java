package concord.inbox.web;

import concord.inbox.InboxLine;
import concord.web.Reader;
import concord.web.Text;
import concord.web.When;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** A line of the inbox in the reader's words. */
@ApplicationScoped
class ShowInbox {
    @Inject
    Clock clock;

    @Inject
    Reader reader;

    @Inject
    Text text;

    @Inject
    When when;

    InboxRow row(InboxLine line) {
        return new InboxRow(
                line.bundle(),
                sentence(line),
                moments(line),
                when.moment(line.due().orElse(null)),
                line.due().map(Instant::toString).orElse(""),
                line.due().filter(due -> !due.isAfter(clock.instant())).isPresent(),
                line.unread());
    }

    /** Of several that are told as one, from when until when they came. */
    private String moments(InboxLine line) {
        String begun = when.moment(line.begun());
        String at = when.moment(line.at());
        return begun.equals(at) ? at : text.of("inbox.between", begun, at);
    }

    private String sentence(InboxLine line) {
        Map<String, Object> words = new HashMap<>(line.details());
        words.put("count", line.count());
        words.put("deed", line.deed());
        words.put("by", line.by().map(found -> found.name(reader.getLocale())).orElse(""));
        return text.of("inbox.kind." + line.kind().key(), words);
    }
}
