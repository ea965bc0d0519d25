package concord.review.web;

import concord.review.ReadReview;
import concord.review.Review;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** What is to be reviewed in this request: asked for once, however often the page looks. */
@RequestScoped
class ReviewNow {
    @Inject
    ReadReview read;

    private @Nullable Review review;

    Review review() {
        Review known = review;
        if (known == null) {
            known = read.review();
            review = known;
        }
        return known;
    }
}
