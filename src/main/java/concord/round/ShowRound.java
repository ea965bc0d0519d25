package concord.round;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rounds as they are told to one delegation, or to the chair. As many statements for all as for one. */
@ApplicationScoped
class ShowRound {
    @Inject
    Clock clock;

    @Inject
    Rounds rounds;

    @Inject
    Silences silences;

    @Inject
    Editions editions;

    /** What is known of proposals, by their id, and of the reader: the delegation that reads, or nobody for the chair. */
    private record Known(
            Map<UUID, Silence> silences,
            Map<UUID, List<SilenceBreak>> breaks,
            Map<UUID, String> takenBack,
            Optional<UUID> reader) {}

    /** @param reader the delegation that reads; empty for the chair */
    List<RoundView> views(Collection<Round> all, Optional<UUID> reader) {
        List<Proposal> proposals = rounds.proposals(all.stream().map(Round::id).toList());
        List<UUID> ids = proposals.stream().map(Proposal::id).toList();
        Known known = new Known(
                silences.of(proposals),
                rounds.breaks(ids).stream().collect(groupingBy(SilenceBreak::proposalId)),
                rounds.takenBack(ids).stream().collect(toMap(ProposalTakenBack::proposalId, ProposalTakenBack::reason)),
                reader);
        Map<UUID, Integer> numbers = editions.all().stream().collect(toMap(EditionLine::roundId, EditionLine::number));
        Map<UUID, List<Proposal>> ofRounds = proposals.stream().collect(groupingBy(Proposal::roundId));
        return all.stream()
                .map(round -> view(round, ofRounds.getOrDefault(round.id(), List.of()), numbers.get(round.id()), known))
                .toList();
    }

    private RoundView view(Round round, List<Proposal> proposals, @Nullable Integer edition, Known known) {
        List<ProposalView> told = new ArrayList<>();
        Instant end = round.withoutResult() ? round.closedAt().orElseThrow() : clock.instant();
        for (Proposal proposal : proposals) {
            Silence silence = Objects.requireNonNull(known.silences().get(proposal.id()));
            boolean latest = told.isEmpty();
            told.add(new ProposalView(
                    proposal.id(),
                    proposal.number(),
                    proposal.text(),
                    proposal.proposedAt(),
                    silence.deadlineAt(end),
                    state(silence.at(end), latest && edition != null),
                    latest,
                    known.takenBack().getOrDefault(proposal.id(), ""),
                    breaks(proposal, known)));
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
                Optional.ofNullable(edition),
                List.of(),
                List.of());
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
