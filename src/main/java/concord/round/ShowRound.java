package concord.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A round as it is told to one delegation, or to the chair. */
@ApplicationScoped
class ShowRound {
    @Inject
    Clock clock;

    @Inject
    Rounds rounds;

    @Inject
    Editions editions;

    /** @param reader the delegation that reads; empty for the chair */
    RoundView view(Round round, Optional<UUID> reader) {
        Optional<Integer> edition = editions.ofRound(round.id()).map(AdoptedEdition::number);
        List<ProposalView> told = new ArrayList<>();
        Instant end = round.closedAt().filter(closed -> edition.isEmpty()).orElseGet(clock::instant);
        for (Proposal proposal : rounds.proposals(round.id())) {
            Silence silence = rounds.silence(proposal);
            boolean latest = told.isEmpty();
            SilenceState state = latest && edition.isPresent() ? SilenceState.ADOPTED : silence.at(end);
            told.add(new ProposalView(
                    proposal.id(),
                    proposal.number(),
                    proposal.text(),
                    proposal.proposedAt(),
                    silence.deadlineAt(end),
                    state,
                    latest,
                    breaks(proposal, silence, reader)));
            end = proposal.proposedAt();
        }
        return new RoundView(
                round.id(),
                round.number(),
                round.terms(),
                round.participants(),
                round.openedAt(),
                round.closedAt(),
                round.closedReason(),
                told,
                edition);
    }

    private List<BreakView> breaks(Proposal proposal, Silence silence, Optional<UUID> reader) {
        return rounds.breaks(proposal.id()).stream()
                .map(said -> BreakView.of(said, silence))
                .filter(said -> !said.late()
                        || said.offeredAt().isPresent()
                        || reader.filter(said.delegationId()::equals).isPresent())
                .toList();
    }
}
