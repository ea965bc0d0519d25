package concord.delegation;

import concord.database.Writing;
import concord.deed.AboutDelegation;
import concord.deed.AboutDelegation.DelegationCreated;
import concord.deed.AboutDelegation.DelegationRenamed;
import concord.deed.Occurrence;
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
import java.util.Optional;
import java.util.UUID;

/** What the administrator does with delegations alone; who counts is decided by two. */
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
    Event<Occurrence> told;

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
        tell(delegation, new DelegationCreated(code, delegation.names()));
    }

    @RolesAllowed(Roles.ADMINISTRATOR)
    public void rename(UUID id, long seen, String nameEn, String nameRu) {
        Delegation delegation = existing(id);
        if (delegation.version() != seen) {
            throw new Refusal("refusal.lost_update");
        }
        String before = delegation.names();
        delegation.rename(nameEn, nameRu);
        tell(delegation, new DelegationRenamed(delegation.code(), before, delegation.names()));
    }

    private Delegation existing(UUID id) {
        return delegations.find(id).orElseThrow(NotThere::new);
    }

    private void tell(Delegation delegation, AboutDelegation deed) {
        String actor = session.getCallerPrincipal().getName();
        told.fire(new Occurrence(clock.instant(), actor, Optional.of(delegation.id()), deed));
    }
}
