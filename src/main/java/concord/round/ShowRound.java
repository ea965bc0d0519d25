package concord.round;

import static java.util.stream.Collectors.toMap;

import concord.round.adoption.EditionLine;
import concord.round.adoption.Editions;
import concord.round.silence.ProposalView;
import concord.round.silence.ShowProposals;
import concord.round.terms.Round;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rounds as they are told to one delegation, or to the chair. As many statements for all as for one. */
@ApplicationScoped
class ShowRound {
    @Inject
    ShowProposals proposals;

    @Inject
    Editions editions;

    /** @param reader the delegation that reads; empty for the chair */
    List<RoundView> views(Collection<Round> all, Optional<UUID> reader) {
        Map<UUID, Integer> numbers = editions.all().stream().collect(toMap(EditionLine::roundId, EditionLine::number));
        Map<UUID, List<ProposalView>> told = proposals.of(all, numbers.keySet(), reader);
        return all.stream()
                .map(round -> view(round, told.getOrDefault(round.id(), List.of()), numbers.get(round.id())))
                .toList();
    }

    private static RoundView view(Round round, List<ProposalView> proposals, @Nullable Integer edition) {
        return new RoundView(
                round.id(),
                round.number(),
                round.terms(),
                round.participants(),
                round.openedAt(),
                round.closedAt(),
                round.closedReason(),
                proposals,
                Optional.ofNullable(edition),
                List.of(),
                List.of());
    }
}
