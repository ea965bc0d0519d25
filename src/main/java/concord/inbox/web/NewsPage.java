package concord.inbox.web;

import concord.account.KeepOwnAccount;
import concord.inbox.InboxLine;
import concord.inbox.ReadInbox;
import concord.web.Once;
import concord.web.Text;
import concord.web.When;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What has happened since the reader was last here, the latest first; at a first visit all that there is. */
@Named
@RequestScoped
public class NewsPage {
    private static final int MOST = 6;

    @Inject
    ReadInbox read;

    @Inject
    ShowInbox show;

    @Inject
    KeepOwnAccount account;

    @Inject
    Text text;

    @Inject
    When when;

    private final Once<Optional<Instant>> visit = new Once<>(() -> account.lastVisit());
    private final Once<List<InboxLine>> latest =
            new Once<>(() -> read.news(visit.get().orElse(Instant.EPOCH), MOST + 1));

    public List<InboxRow> getRows() {
        return latest.get().stream().limit(MOST).map(show::row).toList();
    }

    /** Whether the inbox has more of it. */
    public boolean isMore() {
        return latest.get().size() > MOST;
    }

    /** Since when. */
    public String getTitle() {
        return visit.get()
                .map(at -> text.of("front.news.since", when.moment(at)))
                .orElseGet(() -> text.of("front.news"));
    }

    /** Key of what is said where there is nothing. */
    public String getNone() {
        return visit.get().isPresent() ? "front.news.none" : "front.news.none.first";
    }
}
