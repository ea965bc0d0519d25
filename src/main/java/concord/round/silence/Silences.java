package concord.round.silence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import concord.round.silence.Silence.Broken;
import concord.round.silence.Silence.Extension;
import concord.tabled.Departures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is known of silence procedures, as their pure function needs it. Four statements for however many. */
@ApplicationScoped
class Silences {
    @Inject
    Proposals kept;

    @Inject
    Departures departures;

    Silence of(Proposal proposal) {
        return Objects.requireNonNull(of(List.of(proposal)).get(proposal.id()));
    }

    /** By the id of the proposal. */
    Map<UUID, Silence> of(Collection<Proposal> proposals) {
        if (proposals.isEmpty()) {
            return Map.of();
        }
        List<UUID> ids = proposals.stream().map(Proposal::id).toList();
        Map<UUID, Instant> departed = departures.since();
        Map<UUID, List<Extension>> extensions = kept.extensions(ids).stream()
                .collect(groupingBy(ProposalExtension::proposalId, mapping(ProposalExtension::extension, toList())));
        Map<UUID, List<Broken>> breaks = kept.breaks(ids).stream()
                .filter(said -> !said.late())
                .collect(groupingBy(SilenceBreak::proposalId, mapping(said -> broken(said, departed), toList())));
        Map<UUID, Instant> takenBack =
                kept.takenBack(ids).stream().collect(toMap(ProposalTakenBack::proposalId, ProposalTakenBack::at));
        return proposals.stream()
                .collect(toMap(
                        Proposal::id,
                        proposal -> new Silence(
                                proposal.proposedAt(),
                                proposal.deadline(),
                                extensions.getOrDefault(proposal.id(), List.of()),
                                breaks.getOrDefault(proposal.id(), List.of()),
                                takenBack.get(proposal.id()))));
    }

    /** A delegation that leaves takes its objection with it. */
    private static Broken broken(SilenceBreak said, Map<UUID, Instant> departed) {
        @Nullable
        Instant withdrawn = Stream.concat(
                        said.withdrawnAt().stream(), Stream.ofNullable(departed.get(said.delegationId())))
                .min(Instant::compareTo)
                .orElse(null);
        return new Broken(said.receivedAt(), withdrawn);
    }
}
