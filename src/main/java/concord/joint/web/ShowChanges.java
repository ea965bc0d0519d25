package concord.joint.web;

import concord.caller.Caller;
import concord.joint.JointList;
import concord.joint.Listing;
import concord.joint.web.ChangeShown.ContestShown;
import concord.names.reading.Recognition;
import concord.tabled.ChangeKind;
import concord.tabled.Contest;
import concord.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** What the editor of a tabled entry says of a change, and what the others say against it. */
@RequestScoped
public class ShowChanges {
    @Inject
    Wording wording;

    @Inject
    Caller caller;

    @Inject
    Text text;

    public ChangeShown of(JointList list, Listing listing) {
        boolean editorial = listing.number() > listing.saidSubstantive();
        ChangeKind kind = editorial ? ChangeKind.EDITORIAL : ChangeKind.SUBSTANTIVE;
        String said = text.of("change." + kind.key(), listing.number(), delegation(list, listing.delegationId()));
        return new ChangeShown(
                listing.entryId(),
                listing.number(),
                listing.number() == 1 ? "" : said,
                listing.contests().stream()
                        .map(contest -> contest(list, contest))
                        .toList(),
                editorial && others(listing));
    }

    private ContestShown contest(JointList list, Contest contest) {
        return new ContestShown(
                contest.id(),
                contest.number(),
                text.of("change.contested", delegation(list, contest.delegationId()), contest.number()),
                contest.reason(),
                Recognition.language(contest.reason()),
                reads(contest.delegationId()));
    }

    private boolean others(Listing listing) {
        return caller.account().delegationId().isPresent() && !reads(listing.delegationId());
    }

    private boolean reads(UUID delegationId) {
        return caller.account().delegationId().filter(delegationId::equals).isPresent();
    }

    private String delegation(JointList list, UUID id) {
        return list.party(id).orElseThrow().name(wording.locale());
    }
}
