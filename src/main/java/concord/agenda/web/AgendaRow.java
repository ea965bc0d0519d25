package concord.agenda.web;

import concord.joint.web.StateShown;
import concord.web.ShownName;
import java.io.Serializable;
import java.util.UUID;

/**
 * One row of the agenda.
 *
 * @param key by which it is ticked
 * @param id leads to its position
 * @param listedBy the delegations that list it
 * @param said what is said or prepared, in one sentence; empty if nothing is
 * @param prepared when and by whom it was prepared; empty if it was not
 */
public record AgendaRow(
        String key, UUID id, ShownName name, StateShown state, String listedBy, String said, String prepared)
        implements Serializable {}
