package concord.joint.web;

import concord.caller.Caller;
import concord.correspondence.JudgedPair;
import concord.joint.Held;
import concord.joint.JointList;
import concord.joint.Listing;
import concord.web.ShownName;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Why two entries look like one organisation, and what is said of them, as a page shows it. */
@RequestScoped
class ShowHeld {
    @Inject
    Wording wording;

    @Inject
    ShowOpinions opinions;

    @Inject
    Caller caller;

    HeldShown held(JointList list, Held held) {
        return new HeldShown(
                ShownName.of(held.left().primary()),
                delegation(list, held.left()),
                ShownName.of(held.right().primary()),
                delegation(list, held.right()),
                held.right().entryId(),
                toJudge(held).orElse(null),
                opinions.holds(list, held),
                opinions.of(list, held),
                wording.reasons(held.resemblance(), false),
                wording.reasons(held.resemblance(), true));
    }

    private Optional<JudgedPair> toJudge(Held held) {
        UUID left = held.left().entryId();
        UUID right = held.right().entryId();
        return caller.account().delegationId().flatMap(own -> {
            if (held.left().delegationId().equals(own)) {
                return Optional.of(new JudgedPair(left, right));
            }
            return held.right().delegationId().equals(own)
                    ? Optional.of(new JudgedPair(right, left))
                    : Optional.empty();
        });
    }

    private String delegation(JointList list, Listing listing) {
        return list.party(listing.delegationId()).orElseThrow().name(wording.locale());
    }
}
