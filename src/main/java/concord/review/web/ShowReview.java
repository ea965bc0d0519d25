package concord.review.web;

import com.ibm.icu.text.ListFormatter;
import concord.joint.Held;
import concord.joint.JointList;
import concord.joint.Listing;
import concord.joint.web.ShowOpinions;
import concord.joint.web.Wording;
import concord.review.Review;
import concord.review.Warning;
import concord.web.ShownName;
import concord.web.Text;
import concord.web.When;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Pairs to be reviewed, as rows of a page. */
@RequestScoped
class ShowReview {
    private static final int MOST_OTHERS = 4;

    @Inject
    ReviewNow now;

    @Inject
    Wording wording;

    @Inject
    ShowOpinions opinions;

    @Inject
    Text text;

    @Inject
    When when;

    ReviewRow row(JointList list, Held held) {
        return new ReviewRow(
                side(list, held.left()),
                side(list, held.right()),
                wording.reasons(held.resemblance(), false),
                wording.reasons(held.resemblance(), true),
                opinions.of(list, held),
                opinions.holds(list, held),
                held.said().ofLeft().isPresent()
                        ? text.of("review.alike", held.resemblance().score())
                        : "",
                ready(held));
    }

    Side side(JointList list, Listing listing) {
        List<ShownName> others = listing.particulars().names().stream()
                .skip(1)
                .limit(MOST_OTHERS)
                .map(ShownName::of)
                .toList();
        int more = listing.particulars().names().size() - 1 - others.size();
        return new Side(
                listing.entryId(),
                delegation(list, listing),
                ShownName.of(listing.primary()),
                others,
                more,
                listing.particulars());
    }

    /** What judgements would connect against what somebody holds, a sentence each. */
    List<String> warnings(JointList list, List<Warning> warnings) {
        return warnings.stream()
                .map(warning -> warning(list, warning))
                .distinct()
                .toList();
    }

    /** Whose an entry on the table is. */
    String whose(JointList list, UUID entryId) {
        return delegation(list, list.listing(entryId).orElseThrow());
    }

    private @Nullable ReadyShown ready(Held held) {
        return now.review()
                .ready(Review.pair(held))
                .map(waiting -> new ReadyShown(
                        waiting.id(),
                        text.of(
                                "review.ready."
                                        + ReadJudgementsBack.key(waiting.meant().said()),
                                waiting.by(),
                                when.dayOf(waiting.at())),
                        waiting.meant().said().reason()))
                .orElse(null);
    }

    private String warning(JointList list, Warning warning) {
        List<String> delegations = warning.delegations().stream()
                .flatMap(id -> list.party(id).stream())
                .map(party -> party.name(wording.locale()))
                .toList();
        return text.of(
                "review.warning." + warning.kind().key(),
                Wording.isolated(warning.one().primary().text()),
                Wording.isolated(warning.other().primary().text()),
                delegation(list, warning.one()),
                ListFormatter.getInstance(wording.locale()).format(delegations),
                delegations.size());
    }

    private String delegation(JointList list, Listing listing) {
        return list.party(listing.delegationId()).orElseThrow().name(wording.locale());
    }
}
