package concord.correspondence;

import concord.shared.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a round decides comes down as judgements: the same, by an unbroken silence procedure over a text that says so. */
@ApplicationScoped
public class SilentConfirmation {
    @Inject
    Judgements judgements;

    /** That a delegation has said nothing of two entries, the first its own. */
    public record Silent(UUID delegationId, JudgedPair pair) {}

    /**
     * To be called in the transaction that has taken the revision. What a delegation has said since the deadline stays as
     * it is.
     *
     * @param until the revision at the deadline
     * @param at the deadline
     * @return how many judgements of each delegation have come of it
     */
    public Map<UUID, Integer> same(Collection<Silent> silences, Revision until, Instant at, Revision revision) {
        Map<UUID, List<JudgedPair>> byDelegation = silences.stream()
                .collect(Collectors.groupingBy(
                        Silent::delegationId, Collectors.mapping(Silent::pair, Collectors.toList())));
        return byDelegation.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, silent -> same(silent.getKey(), silent.getValue(), until, at, revision)));
    }

    private int same(UUID delegationId, List<JudgedPair> pairs, Revision until, Instant at, Revision revision) {
        Set<JudgedPair> since = judgements.judgedSince(delegationId, until.number());
        Map<JudgedPair, Judgement> former = judgements.current(delegationId, pairs);
        List<JudgedPair> silent =
                pairs.stream().filter(pair -> !since.contains(pair)).toList();
        silent.forEach(pair -> judgements.add(
                Judgement.bySilence(delegationId, pair, at).inForce(revision, Optional.ofNullable(former.get(pair)))));
        return silent.size();
    }
}
