package concord.review.web;

import concord.joint.JointList;
import concord.review.ReadReview;
import concord.review.Review;
import concord.web.Once;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The review in this request. */
@RequestScoped
class ReviewNow {
    @Inject
    ReadReview read;

    private final Once<Review> review = new Once<>(() -> read.review());

    Review review() {
        return review.get();
    }

    JointList list() {
        return review().list();
    }

    /** What was done in this request has changed it. */
    void forget() {
        review.forget();
    }
}
