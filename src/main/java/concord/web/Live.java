package concord.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** An open page is told that something has changed, never what: it asks anew, and says when that was. */
@Named
@RequestScoped
public class Live {
    /** A page that keeps what it shows, and asks for it anew when it is told. */
    public interface Page {
        void refresh();
    }

    @Inject
    Clock clock;

    @Inject
    Text text;

    @Inject
    When when;

    private String changed = "";

    /** @param page null where nothing is kept, so that showing it again is enough */
    public void refresh(@Nullable Page page) {
        if (page != null) {
            page.refresh();
        }
        changed = text.of("live.changed", when.time(clock.instant()));
    }

    /** Empty unless the page was just told. */
    public String getChanged() {
        return changed;
    }
}
