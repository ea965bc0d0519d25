package concord.round.web;

import java.io.Serializable;
import java.util.List;

/**
 * @param state last part of message keys
 * @param now what the portal's clock shows, for the time that is left
 * @param means what silence means for the reader; empty once the deadline has passed
 * @param text what is agreed or open in it
 * @param matches by it, the matches of these are confirmed too
 * @param takenBack why the chair took it back; empty if it did not
 * @param before whether its deadline is still to come and it is the one that counts
 */
public record ProposalShown(
        String id,
        int number,
        String state,
        MomentShown deadline,
        String now,
        String means,
        List<ProposedShown> text,
        List<ProposedShown> matches,
        List<BreakShown> breaks,
        String takenBack,
        boolean before)
        implements Serializable {}
