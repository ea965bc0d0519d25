package concord.round.silence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import concord.round.terms.Round;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What was proposed in rounds, as it is told to one delegation, or to the chair. As many statements for all as for one. */
@ApplicationScoped
public class ShowProposals {
    @Inject
    Clock clock;

    @Inject
    Proposals proposals;

    @Inject
    Silences silences;

    /**
     * What is known of proposals, by their id.
     *
     * @param adopting the rounds whose latest proposal an edition was frozen from
     * @param reader the delegation that reads, or nobody for the chair
     */
    private record Known(
            Map<UUID, Silence> silences,
            Map<UUID, List<SilenceBreak>> breaks,
            Map<UUID, String> takenBack,
            Set<UUID> adopting,
            Optional<UUID> reader) {}

    /**
     * By the round, the latest first.
     *
     * @param adopting ids of the rounds that have adopted an edition
     * @param reader the delegation that reads; empty for the chair
     */
    public Map<UUID, List<ProposalView>> of(Collection<Round> rounds, Set<UUID> adopting, Optional<UUID> reader) {
        List<Proposal> all = proposals.of(rounds.stream().map(Round::id).toList());
        List<UUID> ids = all.stream().map(Proposal::id).toList();
        Known known = new Known(
                silences.of(all),
                proposals.breaks(ids).stream().collect(groupingBy(SilenceBreak::proposalId)),
                proposals.takenBack(ids).stream()
                        .collect(toMap(ProposalTakenBack::proposalId, ProposalTakenBack::reason)),
                adopting,
                reader);
        Map<UUID, List<Proposal>> ofRounds = all.stream().collect(groupingBy(Proposal::roundId));
        return rounds.stream()
                .collect(toMap(Round::id, round -> told(round, ofRounds.getOrDefault(round.id(), List.of()), known)));
    }

    private List<ProposalView> told(Round round, List<Proposal> ofRound, Known known) {
        List<ProposalView> told = new ArrayList<>();
        Instant end = round.withoutResult() ? round.closedAt().orElseThrow() : clock.instant();
        for (Proposal proposal : ofRound) {
            Silence silence = Objects.requireNonNull(known.silences().get(proposal.id()));
            boolean latest = told.isEmpty();
            told.add(new ProposalView(
                    proposal.id(),
                    proposal.number(),
                    proposal.text(),
                    proposal.proposedAt(),
                    silence.deadlineAt(end),
                    state(silence.at(end), latest && known.adopting().contains(round.id())),
                    latest,
                    known.takenBack().getOrDefault(proposal.id(), ""),
                    breaks(proposal, known)));
            end = proposal.proposedAt();
        }
        return told;
    }

    /** What is adopted and not yet frozen still settles. */
    private static SilenceState state(SilenceState judged, boolean frozen) {
        return frozen ? SilenceState.ADOPTED : judged == SilenceState.ADOPTED ? SilenceState.SETTLING : judged;
    }

    private static List<BreakView> breaks(Proposal proposal, Known known) {
        return known.breaks().getOrDefault(proposal.id(), List.of()).stream()
                .map(BreakView::of)
                .filter(said -> !said.late()
                        || said.offeredAt().isPresent()
                        || known.reader().filter(said.delegationId()::equals).isPresent())
                .toList();
    }
}
