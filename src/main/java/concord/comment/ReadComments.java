package concord.comment;

import concord.caller.Caller;
import concord.delegation.Delegation;
import concord.delegation.Delegations;
import concord.security.Roles;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** A delegation reads what is for it, the chair what is for all; nobody else reads anything. */
@Stateless
@DenyAll
public class ReadComments {
    @Inject
    Caller caller;

    @Inject
    Comments comments;

    @Inject
    Delegations delegations;

    /** The comments that the caller may read, the latest first. */
    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR})
    public List<Comment> page(CommentPart part) {
        return caller.account().role().ofDelegation()
                ? comments.readBy(caller.delegation(), part)
                : comments.readByChair(part);
    }

    /** The delegations to one of which a comment can be written. */
    @RolesAllowed(Roles.DELEGATE)
    public List<Delegation> addressees() {
        return delegations.all().stream()
                .filter(delegation -> delegation.closedAt().isEmpty())
                .filter(delegation -> !delegation.id().equals(caller.delegation()))
                .toList();
    }
}
