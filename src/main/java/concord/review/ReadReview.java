package concord.review;

import concord.account.Caller;
import concord.correspondence.JudgedPair;
import concord.correspondence.Verdict;
import concord.joint.Held;
import concord.joint.JointList;
import concord.joint.Listing;
import concord.joint.ReadJointList;
import concord.security.Roles;
import concord.shared.NotThere;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What the caller's delegation has to look at. */
@Stateless
@DenyAll
public class ReadReview {
    @Inject
    ReadJointList joint;

    @Inject
    Reviews reviews;

    @Inject
    Partners partners;

    @Inject
    Caller caller;

    @RolesAllowed(Roles.DELEGATE)
    public Review review() {
        return reviews.of(joint.list(), caller.delegation());
    }

    /**
     * An own entry and another's, whether or not they are alike.
     *
     * @throws NotThere if one of the two is not on the table, or not on its side of it
     */
    @RolesAllowed(Roles.DELEGATE)
    public Held pair(JudgedPair pair) {
        JointList list = joint.list();
        return Held.between(list, own(list, pair.own()), other(list, pair.other()));
    }

    /**
     * What the reader is to know before such a judgement is stored; often nothing.
     *
     * @throws NotThere as {@link #pair}
     */
    @RolesAllowed(Roles.DELEGATE)
    public List<Warning> foresee(JudgedPair pair, Verdict verdict) {
        JointList list = joint.list();
        return Foresight.of(list, pair(pair), verdict);
    }

    /**
     * Own entries on the table that could be what another delegation's entry is: those with a text in a name, or for a
     * blank text those that come nearest by their names; the nearest first, at most {@value Partners#MOST}.
     *
     * @throws NotThere if there is no such entry of another delegation
     */
    @RolesAllowed(Roles.DELEGATE)
    public List<Listing> partners(UUID otherEntryId, String text) {
        JointList list = joint.list();
        return partners.of(list, caller.delegation(), other(list, otherEntryId), text);
    }

    private Listing own(JointList list, UUID entryId) {
        return list.listing(entryId)
                .filter(listing -> listing.delegationId().equals(caller.delegation()))
                .orElseThrow(NotThere::new);
    }

    private Listing other(JointList list, UUID entryId) {
        return list.listing(entryId)
                .filter(listing -> !listing.delegationId().equals(caller.delegation()))
                .orElseThrow(NotThere::new);
    }
}
