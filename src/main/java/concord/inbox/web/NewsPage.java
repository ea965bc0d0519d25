package concord.inbox.web;

import concord.account.KeepOwnAccount;
import concord.inbox.InboxLine;
import concord.inbox.InboxPart;
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
    InboxNow now;

    @Inject
    ShowInbox show;

    @Inject
    KeepOwnAccount account;

    @Inject
    Text text;

    @Inject
    When when;

    private final Once<Optional<Instant>> visit = new Once<>(() -> account.lastVisit());
    private final Once<List<InboxRow>> rows = new Once<>(() -> since(visit.get().orElse(Instant.EPOCH)));

    private List<InboxRow> since(Instant visit) {
        List<InboxLine> latest = now.page(InboxPart.INFO, 0, MOST);
        return latest.stream()
                .filter(line -> line.at().isAfter(visit))
                .map(show::row)
                .toList();
    }

    public List<InboxRow> getRows() {
        return rows.get();
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
