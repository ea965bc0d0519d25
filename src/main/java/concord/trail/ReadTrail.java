package concord.trail;

import concord.caller.Caller;
import concord.deed.Deed.Scope;
import concord.delegation.Delegation;
import concord.delegation.Delegations;
import concord.security.Role;
import concord.security.Roles;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A delegation reads its own part, the chair what happened at the table, the administrator what happened to accounts; all
 * of them who takes part in the talks.
 */
@Stateless
@DenyAll
public class ReadTrail {
    @Inject
    Caller caller;

    @Inject
    TrailLines lines;

    @Inject
    Delegations delegations;

    /** The lines that the caller may read, the latest first. */
    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR, Roles.ADMINISTRATOR})
    public List<TrailView> page(TrailPart part) {
        return ofDelegation() ? lines.ofDelegation(caller.delegation(), part) : lines.ofScope(scope(), part);
    }

    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR, Roles.ADMINISTRATOR})
    public long count(TrailPart part) {
        return ofDelegation() ? lines.countOfDelegation(caller.delegation(), part) : lines.countOfScope(scope(), part);
    }

    /** Those of whom lines tell, by the code that a line keeps. */
    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR, Roles.ADMINISTRATOR})
    public Map<String, Delegation> delegations() {
        return delegations.all().stream().collect(Collectors.toMap(Delegation::code, Function.identity()));
    }

    private boolean ofDelegation() {
        return caller.account().role().ofDelegation();
    }

    private Scope scope() {
        return caller.account().role() == Role.CHAIR ? Scope.TABLE : Scope.ACCOUNT;
    }
}
