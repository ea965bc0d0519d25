package concord.delegation;

import concord.database.Writing;
import concord.security.Roles;
import concord.shared.NotThere;
import concord.shared.Refusal;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** What the administrator does with delegations. */
@Stateless
@DenyAll
@Writing
public class KeepDelegations {
    @Resource
    SessionContext session;

    @Inject
    Clock clock;

    @Inject
    Delegations delegations;

    @Inject
    Event<DelegationChanged> changed;

    @RolesAllowed(Roles.ADMINISTRATOR)
    public List<Delegation> all() {
        return delegations.all();
    }

    @RolesAllowed(Roles.ADMINISTRATOR)
    public void create(String code, String nameEn, String nameRu) {
        if (delegations.withCode(code).isPresent()) {
            throw new Refusal("delegation.refusal.code_taken", code);
        }
        Delegation delegation = new Delegation(code, nameEn, nameRu, clock.instant());
        delegations.add(delegation);
        tell("delegation_created", delegation, code, delegation.names());
    }

    @RolesAllowed(Roles.ADMINISTRATOR)
    public void rename(UUID id, long seen, String nameEn, String nameRu) {
        Delegation delegation = existing(id);
        if (delegation.version() != seen) {
            throw new Refusal("refusal.lost_update");
        }
        String before = delegation.names();
        delegation.rename(nameEn, nameRu);
        tell("delegation_renamed", delegation, delegation.code(), before, delegation.names());
    }

    @RolesAllowed(Roles.ADMINISTRATOR)
    public void close(UUID id) {
        Delegation delegation = existing(id);
        delegation.close(clock.instant());
        tell("delegation_closed", delegation, delegation.code());
    }

    @RolesAllowed(Roles.ADMINISTRATOR)
    public void reopen(UUID id) {
        Delegation delegation = existing(id);
        delegation.reopen();
        tell("delegation_reopened", delegation, delegation.code());
    }

    private Delegation existing(UUID id) {
        return delegations.find(id).orElseThrow(NotThere::new);
    }

    private void tell(String deed, Delegation delegation, String... details) {
        String actor = session.getCallerPrincipal().getName();
        changed.fire(new DelegationChanged(clock.instant(), actor, delegation.id(), deed, List.of(details)));
    }
}
