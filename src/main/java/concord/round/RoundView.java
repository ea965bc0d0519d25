package concord.round;

import concord.joint.Party;
import concord.round.silence.ProposalView;
import concord.round.terms.RoundTerms;
import concord.shared.Name;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A round, as those at the table may know it.
 *
 * @param closedReason why it was closed without result; empty if it is open, has adopted an edition, or lapsed
 * @param proposals the latest first
 * @param edition the number of the one that it has adopted
 * @param leftOut of a round that is looked at by itself: what its latest proposal leaves out of the latest edition
 * @param notAdopted of a round that is looked at by itself: what of its text its edition has not
 */
public record RoundView(
        UUID id,
        int number,
        RoundTerms terms,
        List<Party> participants,
        Instant openedAt,
        Optional<Instant> closedAt,
        String closedReason,
        List<ProposalView> proposals,
        Optional<Integer> edition,
        List<Name> leftOut,
        List<Name> notAdopted) {
    /** Where it is open and has a proposal: what that leaves out of the latest edition. */
    RoundView leavingOut(List<Name> organisations) {
        return with(organisations, List.of());
    }

    /** Where it has adopted an edition: what of the text is not in it. */
    RoundView notAdopting(List<Name> organisations) {
        return with(List.of(), organisations);
    }

    private RoundView with(List<Name> left, List<Name> dropped) {
        return new RoundView(
                id, number, terms, participants, openedAt, closedAt, closedReason, proposals, edition, left, dropped);
    }

    public boolean open() {
        return closedAt.isEmpty();
    }

    /** Whether it is closed and has adopted nothing. */
    public boolean withoutResult() {
        return !open() && edition.isEmpty();
    }

    /** What counts in it. */
    public Optional<ProposalView> latest() {
        return proposals.stream().findFirst();
    }
}
