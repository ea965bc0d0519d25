package concord.review.web;

import concord.review.ReviewPart;
import concord.web.MenuCount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How many pairs the reader's delegation has said nothing of and that stand in different rows. */
@ApplicationScoped
class ReviewCount implements MenuCount {
    @Inject
    ReviewNow now;

    @Override
    public String section() {
        return "review";
    }

    @Override
    public long count() {
        return now.review().in(ReviewPart.OPEN).size();
    }
}
