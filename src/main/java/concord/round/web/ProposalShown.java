package concord.round.web;

import java.io.Serializable;
import java.util.List;

/**
 * @param state last part of message keys
 * @param now what the portal's clock shows, for the time that is left
 * @param means what silence means for the reader; empty once the deadline has passed
 * @param standing how many of it would be agreed by what, a sentence each; none once that is over
 * @param prepared on how many of it the reader's delegation has something prepared
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
        List<String> standing,
        long prepared,
        List<ProposedShown> text,
        List<ProposedShown> matches,
        List<BreakShown> breaks,
        String takenBack,
        boolean before)
        implements Serializable {
    /** Key of what its deadline means, or meant. */
    public String deadlineKey() {
        if (state.equals("taken_back")) {
            return "round.deadline.taken_back";
        }
        if (!before) {
            return "round.deadline";
        }
        return state.equals("broken") ? "round.deadline.broken" : "round.deadline.before";
    }

    /** Key of what becomes, or became, of the matches. */
    public String matchesKey() {
        return switch (state) {
            case "adopted" -> "round.text.matches.adopted";
            case "taken_back" -> "round.text.matches.over";
            default -> "round.text.matches.what";
        };
    }

    /** Whether the reader's delegation has broken the silence, and can only withdraw that. */
    boolean brokenByOwn() {
        return before
                && breaks.stream()
                        .anyMatch(said ->
                                said.own() && !said.late() && said.withdrawn().isEmpty());
    }
}
