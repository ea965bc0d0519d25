package concord.inbox.web;

import concord.caller.Caller;
import concord.inbox.KeepInbox;
import concord.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Leads from a line of the inbox to its matter; whoever follows it has read the line. */
@Named
@RequestScoped
public class OpenMatterPage {
    @Inject
    KeepInbox keep;

    @Inject
    InboxCount count;

    @Inject
    Caller caller;

    @Inject
    Pages pages;

    private String line = "";

    /** A line that has vanished since, because what it asked was done, leads back to the inbox. */
    public void go() {
        String path = keep.open(line)
                .map(found -> Matters.path(found, caller.account().role()))
                .orElse("");
        count.forgetOwn();
        if (path.isEmpty()) {
            pages.done("inbox.gone");
        }
        pages.redirect(path.isEmpty() ? "/inbox/index.xhtml" : path);
    }

    public String getLine() {
        return line;
    }

    public void setLine(@Nullable String line) {
        this.line = line == null ? "" : line;
    }
}
