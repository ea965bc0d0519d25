package concord.inbox.web;

import concord.caller.AccountPrincipal;
import concord.caller.Caller;
import concord.inbox.InboxPart;
import concord.inbox.InboxesChanged;
import concord.inbox.KeepInbox;
import concord.web.ChosenPart;
import concord.web.Live;
import concord.web.PagedRows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What needs the reader, by when, and what is good to know. What was just put away can be taken back at once. */
@Named
@ViewScoped
public class InboxPage implements Live.Page, Serializable {
    @Inject
    KeepInbox keep;

    @Inject
    InboxNow now;

    @Inject
    InboxCount count;

    @Inject
    ShowInbox show;

    @Inject
    Caller caller;

    private final ChosenPart<InboxPart> part = new ChosenPart<>(InboxPart.class);
    private String lastAway = "";
    private @Nullable Instant readUntil;

    private final PagedRows<InboxRow> rows = new PagedRows<>(new PagedRows.Source<>() {
        @Override
        public long count() {
            return now.count(part.get());
        }

        @Override
        public List<InboxRow> page(int first, int size) {
            return now.page(part.get(), first, size).stream().map(show::row).toList();
        }
    });

    /** @param bundle of which the line's button says that it is its own: the line's place may be another one's by now */
    public void putAway(String bundle) {
        keep.putAway(bundle);
        remember(bundle, null);
    }

    public void putBack(String bundle) {
        keep.putBack(bundle);
        remember("", null);
    }

    public void readAll() {
        remember("", keep.readAll());
    }

    /** Takes back what this page did last. */
    public void undo() {
        Instant before = readUntil;
        if (!lastAway.isEmpty()) {
            keep.putBack(lastAway);
        } else if (before != null) {
            keep.unreadSince(before);
        }
        remember("", null);
    }

    private void remember(String away, @Nullable Instant before) {
        lastAway = away;
        readUntil = before;
        now.forget();
        count.forgetOwn();
    }

    /** Last part of the message key of what was done last and can be taken back; empty if nothing was. */
    public String getUndoable() {
        return !lastAway.isEmpty() ? "away" : readUntil != null ? "read" : "";
    }

    /** Something has come while the page was open: it is asked for when the page shows itself. */
    @Override
    public void refresh() {
        now.forget();
        count.forgetOwn();
    }

    public PagedRows<InboxRow> getRows() {
        return rows;
    }

    public long count(InboxPart of) {
        return now.count(of);
    }

    public long getCount() {
        return now.count(part.get());
    }

    /** Whether the page is told of changes: those who see summaries alone may not feel what happens at the table. */
    public boolean isTold() {
        return caller.account().role().seesTable();
    }

    /** By which the page is told of what those of the reader's role in its delegation are told. */
    public String getSeat() {
        AccountPrincipal reader = caller.account();
        return reader.delegationId()
                .map(delegation -> InboxesChanged.seat(reader.role(), delegation))
                .orElse(reader.role().key());
    }

    public ChosenPart<InboxPart> getPart() {
        return part;
    }
}
