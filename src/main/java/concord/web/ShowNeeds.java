package concord.web;

import com.ibm.icu.text.NumberFormat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** What needs the reader, in the reader's words. */
@RequestScoped
class ShowNeeds {
    @Inject
    Clock clock;

    @Inject
    Reader reader;

    @Inject
    Text text;

    @Inject
    When when;

    NeedShown need(Need need) {
        String key = "front.need." + need.kind().key();
        Instant due = need.due();
        return new NeedShown(
                need.kind().key(),
                NumberFormat.getIntegerInstance(reader.getLocale()).format(need.count()),
                text.of(key, need.count()),
                text.of(key + ".what", need.count()),
                due == null ? "" : when.second(due),
                due == null ? "" : when.left(clock.instant(), due),
                text.of(key + ".go", need.count()),
                need.path());
    }
}
