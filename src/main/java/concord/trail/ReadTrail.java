package concord.trail;

import concord.caller.Caller;
import concord.deed.Deed.Scope;
import concord.security.Role;
import concord.security.Roles;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** A delegation reads its own part, the chair what happened at the table, the administrator what happened to accounts. */
@Stateless
@DenyAll
public class ReadTrail {
    @Inject
    Caller caller;

    @Inject
    TrailLines lines;

    /** The lines that the caller may read, the latest first. */
    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR, Roles.ADMINISTRATOR})
    public List<TrailView> page(TrailPart part) {
        return ofDelegation() ? lines.ofDelegation(caller.delegation(), part) : lines.ofScope(scope(), part);
    }

    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR, Roles.ADMINISTRATOR})
    public long count(TrailPart part) {
        return ofDelegation() ? lines.countOfDelegation(caller.delegation(), part) : lines.countOfScope(scope(), part);
    }

    private boolean ofDelegation() {
        return caller.account().role().ofDelegation();
    }

    private Scope scope() {
        return caller.account().role() == Role.CHAIR ? Scope.TABLE : Scope.ACCOUNT;
    }
}
