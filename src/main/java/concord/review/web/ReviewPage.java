package concord.review.web;

import concord.correspondence.PrepareJudgements;
import concord.correspondence.ReadyJudgement;
import concord.joint.Held;
import concord.review.ReviewPart;
import concord.web.ChosenPart;
import concord.web.PagedRows;
import concord.web.Pages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
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
    PairsToSay pairs;

    @Inject
    PrepareJudgements prepare;

    @Inject
    Pages pages;

    private String find = "";
    private final ChosenPart<ReviewPart> part = new ChosenPart<>(ReviewPart.class);

    private final PagedRows<ReviewRow> rows = PagedRows.of(this::found, held -> show.row(now.list(), held));

    private List<Held> found() {
        return now.review().found(part.get(), find);
    }

    public PagedRows<ReviewRow> getRows() {
        return rows;
    }

    /** How many there are in a part without a search. */
    public int count(ReviewPart of) {
        return now.review().in(of).size();
    }

    public int getCount() {
        return count(part.get());
    }

    /** The pair with which judging one by one begins; null if the part is empty. */
    public @Nullable ReviewRow getFirst() {
        return found().stream()
                .findFirst()
                .map(held -> show.row(now.list(), held))
                .orElse(null);
    }

    /** Which of those to be confirmed are all that their rows lack. */
    public PairsToSay.Matched getMatched() {
        return pairs.matched();
    }

    /** Of how many pairs something waits for the head although an entry is no longer on the table. */
    public int getGone() {
        return now.review().gone().size();
    }

    /** Takes it out of what waits for the head. */
    public void discardGone() {
        prepare.discard(now.review().gone().stream().map(ReadyJudgement::id).collect(Collectors.toSet()));
        now.forget();
        pages.done("review.discarded");
    }

    public String getFind() {
        return find;
    }

    public void setFind(@Nullable String find) {
        this.find = find == null ? "" : find;
    }

    public ChosenPart<ReviewPart> getPart() {
        return part;
    }
}
