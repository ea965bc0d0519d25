package concord.agenda;

import concord.caller.Caller;
import concord.joint.ReadJointList;
import concord.position.PreparePositions;
import concord.security.Roles;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What the caller's delegation can state a position on. */
@Stateless
@DenyAll
public class ReadAgenda {
    @Inject
    ReadJointList joint;

    @Inject
    PreparePositions prepared;

    @Inject
    Agendas agendas;

    @Inject
    Caller caller;

    @RolesAllowed(Roles.DELEGATE)
    public Agenda agenda() {
        return agendas.of(joint.list(), caller.delegation(), prepared.waiting());
    }
}
