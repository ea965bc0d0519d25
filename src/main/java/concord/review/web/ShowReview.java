package concord.review.web;

import com.ibm.icu.text.ListFormatter;
import concord.correspondence.JudgedPair;
import concord.joint.Held;
import concord.joint.JointList;
import concord.joint.Listing;
import concord.joint.web.ShowOpinions;
import concord.joint.web.Wording;
import concord.review.ReadReview;
import concord.review.Warning;
import concord.shared.Verdict;
import concord.web.ShownName;
import concord.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Pairs to be reviewed, as rows of a page. */
@RequestScoped
class ShowReview {
    private static final int MOST_OTHERS = 4;

    @Inject
    ReviewNow now;

    @Inject
    ReadReview read;

    @Inject
    Wording wording;

    @Inject
    ShowOpinions opinions;

    @Inject
    Text text;

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
                        : "");
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

    /** What a judgement would connect against what somebody holds, a sentence each. */
    List<String> foreseen(JudgedPair pair, Verdict verdict) {
        JointList list = now.list();
        return read.foresee(pair, verdict).stream()
                .map(warning -> warning(list, warning))
                .toList();
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
