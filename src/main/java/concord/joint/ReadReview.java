package concord.joint;

import concord.account.Caller;
import concord.security.Roles;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What the caller's delegation has to look at. */
@Stateless
@DenyAll
public class ReadReview {
    @Inject
    JointLists lists;

    @Inject
    Caller caller;

    @RolesAllowed(Roles.DELEGATE)
    public Review review() {
        return Review.of(lists.current(), caller.delegation());
    }
}
