package concord.round.web;

import concord.web.ShownName;
import java.io.Serializable;

/**
 * An organisation that is, or could be, in a round's text.
 *
 * @param id of one of its entries
 * @param presumed whether the text confirms a match in it
 * @param confirming the delegations that have yet to confirm it otherwise, in words; empty where that is over
 */
public record ProposedShown(String id, ShownName name, int entries, boolean presumed, String confirming)
        implements Serializable {}
