package concord.review.web;

import concord.joint.Held;
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
    ReviewNow now;

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
            return found().stream()
                    .skip(first)
                    .limit(size)
                    .map(held -> show.row(now.list(), held))
                    .toList();
        }
    });

    private List<Held> found() {
        return now.review().found(part, find);
    }

    /** The table has changed while the page was open. */
    public void refresh() {
        changed = text.of("joint.changed", when.time(now.list().revision().at()));
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
        return now.review().in(of).size();
    }

    public int getCount() {
        return count(part);
    }

    /** The pair with which judging one by one begins; null if the part is empty. */
    public @Nullable ReviewRow getFirst() {
        return found().stream()
                .findFirst()
                .map(held -> show.row(now.list(), held))
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
