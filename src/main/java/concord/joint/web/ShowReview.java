package concord.joint.web;

import concord.joint.Held;
import concord.joint.JointList;
import concord.joint.Listing;
import concord.joint.web.ReviewRow.Side;
import concord.web.ShownName;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Pairs to be reviewed, as rows of a page. */
@RequestScoped
class ShowReview {
    private static final int MOST_OTHERS = 4;

    @Inject
    Wording wording;

    ReviewRow row(JointList list, Held held) {
        return new ReviewRow(
                side(list, held.left()),
                side(list, held.right()),
                wording.reasons(held.resemblance(), false),
                wording.reasons(held.resemblance(), true));
    }

    private Side side(JointList list, Listing listing) {
        List<ShownName> others = listing.particulars().names().stream()
                .skip(1)
                .limit(MOST_OTHERS)
                .map(ShownName::of)
                .toList();
        int more = listing.particulars().names().size() - 1 - others.size();
        String delegation = list.party(listing.delegationId()).orElseThrow().name(wording.locale());
        return new Side(listing.entryId(), delegation, ShownName.of(listing.primary()), others, more);
    }
}
