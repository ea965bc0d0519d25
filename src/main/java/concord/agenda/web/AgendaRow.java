package concord.agenda.web;

import concord.joint.web.StateShown;
import concord.web.ShownName;
import java.io.Serializable;
import java.util.UUID;

/**
 * One row of the agenda.
 *
 * @param id leads to its position
 * @param listedBy the delegations that list it
 * @param said what is said or prepared, in one sentence; empty if nothing is
 */
public record AgendaRow(UUID id, ShownName name, StateShown state, String listedBy, String said)
        implements Serializable {}
