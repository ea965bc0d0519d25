package concord.joint.web;

import concord.joint.Held;
import concord.joint.Review;
import concord.web.PagedRows;
import concord.web.Text;
import concord.web.When;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pairs that could be one organisation, the most alike first; how much alike is not said. */
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

    private @Nullable String find;
    private String changed = "";

    private final PagedRows<ReviewRow> rows = new PagedRows<>(new PagedRows.Source<>() {
        @Override
        public long count() {
            return found().size();
        }

        @Override
        public List<ReviewRow> page(int first, int size) {
            Review review = now.review();
            return found().stream()
                    .skip(first)
                    .limit(size)
                    .map(held -> show.row(review.list(), held))
                    .toList();
        }
    });

    private List<Held> found() {
        return now.review().found(find == null ? "" : find);
    }

    /** The table has changed while the page was open. */
    public void refresh() {
        changed = text.of(
                "joint.changed", when.time(now.review().list().revision().at()));
    }

    public PagedRows<ReviewRow> getRows() {
        return rows;
    }

    public String getChanged() {
        return changed;
    }

    /** How many there are without a search. */
    public int getCount() {
        return now.review().pairs().size();
    }

    public @Nullable String getFind() {
        return find;
    }

    public void setFind(@Nullable String find) {
        this.find = find;
    }
}
