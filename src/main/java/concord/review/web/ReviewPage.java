package concord.review.web;

import concord.joint.Held;
import concord.review.ReadReview;
import concord.review.Review;
import concord.review.ReviewPart;
import concord.web.PagedRows;
import concord.web.Text;
import concord.web.When;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pairs that could be one organisation; how much alike is not said before they were judged. */
@Named
@ViewScoped
public class ReviewPage implements Serializable {
    @Inject
    ReadReview read;

    @Inject
    ShowReview show;

    @Inject
    Text text;

    @Inject
    When when;

    private String find = "";
    private ReviewPart part = ReviewPart.OPEN;
    private String changed = "";

    private final PagedRows<ReviewRow> rows = new PagedRows<>(new PagedRows.Source<>() {
        @Override
        public long count() {
            return found().size();
        }

        @Override
        public List<ReviewRow> page(int first, int size) {
            Review review = read.review();
            return found().stream()
                    .skip(first)
                    .limit(size)
                    .map(held -> show.row(review.list(), held))
                    .toList();
        }
    });

    private List<Held> found() {
        return read.review().found(part, find);
    }

    /** The table has changed while the page was open. */
    public void refresh() {
        changed = text.of(
                "joint.changed", when.time(read.review().list().revision().at()));
    }

    public PagedRows<ReviewRow> getRows() {
        return rows;
    }

    public String getChanged() {
        return changed;
    }

    public List<ReviewPart> getParts() {
        return List.of(ReviewPart.values());
    }

    /** How many there are in a part without a search. */
    public int count(ReviewPart of) {
        return read.review().in(of).size();
    }

    public int getCount() {
        return count(part);
    }

    /** The pair with which judging one by one begins; null if the part is empty. */
    public @Nullable ReviewRow getFirst() {
        return found().stream()
                .findFirst()
                .map(held -> show.row(read.review().list(), held))
                .orElse(null);
    }

    public String getFind() {
        return find;
    }

    public void setFind(@Nullable String find) {
        this.find = find == null ? "" : find;
    }

    public String getPart() {
        return part.key();
    }

    /** What is no part is the first one: the address may have been typed. */
    public void setPart(@Nullable String key) {
        part = Arrays.stream(ReviewPart.values())
                .filter(known -> known.key().equals(key))
                .findFirst()
                .orElse(ReviewPart.OPEN);
    }
}
