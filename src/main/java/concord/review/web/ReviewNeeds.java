package concord.review.web;

import concord.review.ReviewPart;
import concord.web.MenuCount;
import concord.web.Need;
import concord.web.NeedKind;
import concord.web.Needs;
import concord.web.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The pairs that need the reader: to be confirmed, to be judged, and for a head to be released. */
@ApplicationScoped
class ReviewNeeds implements Needs, MenuCount {
    @Inject
    ReviewNow now;

    @Inject
    Reader reader;

    @Override
    public List<Need> needs() {
        return reader.isDelegate()
                ? List.of(
                        new Need(NeedKind.CONFIRM, count(ReviewPart.PRESUMED), "/review/index.xhtml?part=presumed"),
                        new Need(
                                NeedKind.RELEASE_JUDGEMENTS,
                                reader.isHead() ? count(ReviewPart.PREPARED) : 0,
                                "/review/many.xhtml?part=prepared"),
                        new Need(NeedKind.JUDGE, count(ReviewPart.OPEN), "/review/index.xhtml?part=open"))
                : List.of();
    }

    private long count(ReviewPart part) {
        return now.review().in(part).size();
    }

    @Override
    public String section() {
        return "review";
    }

    @Override
    public long count() {
        return needs().stream().mapToLong(Need::count).sum();
    }
}
