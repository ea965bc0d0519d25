package concord.agenda;

import concord.caller.Caller;
import concord.joint.ReadJointList;
import concord.position.PreparePositions;
import concord.security.Roles;
import concord.tabled.Adoptions;
import concord.tabled.Adoptions.TextUnderSilence;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

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
    Adoptions adoptions;

    @Inject
    Caller caller;

    @RolesAllowed(Roles.DELEGATE)
    public Agenda agenda() {
        return agendas.of(joint.list(), caller.delegation(), prepared.waiting());
    }

    /** The text, if there is one, from which a position of the caller's delegation can take a row. */
    @RolesAllowed(Roles.DELEGATE)
    public Optional<TextUnderSilence> underSilence() {
        return adoptions.underSilence().filter(text -> text.participants().contains(caller.delegation()));
    }
}
