package concord.correspondence;

import concord.caller.Caller;
import concord.caller.TellDeeds;
import concord.database.Writing;
import concord.security.Roles;
import concord.shared.NotThere;
import concord.shared.Refusal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What delegates prepare for the head to say of pairs; nobody outside the delegation feels it. */
@Stateless
@DenyAll
@Writing
public class PrepareJudgements {
    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    PairsOnTable table;

    @Inject
    Judgements judgements;

    @Inject
    PreparedJudgements prepared;

    @Inject
    TellDeeds tell;

    /** All that waits for the head, the oldest first. */
    @RolesAllowed(Roles.DELEGATE)
    public List<ReadyJudgement> waiting() {
        return prepared.waiting(caller.delegation()).stream()
                .map(PreparedJudgement::told)
                .toList();
    }

    /**
     * Leaves it to the head to say it, in the place of what was prepared before.
     *
     * @return the id of what is prepared
     * @throws NotThere and Refusal as {@link JudgeCorrespondences#judge}
     */
    @RolesAllowed(Roles.DELEGATE)
    public UUID prepare(Meant meant, SeenOfPair seen) {
        return store(List.of(meant), Map.of(meant.pair(), seen)).get(0).id();
    }

    /**
     * Leaves several to the head, none of which the delegation has judged or prepared; all or none.
     *
     * @throws NotThere and Refusal as {@link JudgeCorrespondences#judge}
     */
    @RolesAllowed(Roles.DELEGATE)
    public void prepareAll(List<JudgedPair> pairs, Said said) {
        store(pairs.stream().map(pair -> new Meant(pair, said)).toList(), Map.of());
    }

    private List<PreparedJudgement> store(List<Meant> meant, Map<JudgedPair, SeenOfPair> seen) {
        UUID own = caller.delegation();
        Instant now = clock.instant();
        List<JudgedPair> pairs = meant.stream().map(Meant::pair).toList();
        Map<JudgedPair, PairOnTable> stands = table.judgeable(own, pairs);
        Map<JudgedPair, Judgement> holds = judgements.current(own, pairs);
        Map<JudgedPair, PreparedJudgement> waits = prepared.waiting(own, pairs);
        pairs.forEach(pair -> seen.getOrDefault(pair, SeenOfPair.NOTHING)
                .refuseOther(Optional.ofNullable(holds.get(pair)), Optional.ofNullable(waits.get(pair))));
        waits.values().forEach(ready -> ready.end(now));
        List<PreparedJudgement> added = meant.stream()
                .map(said -> new PreparedJudgement(own, said, caller.userName(), now))
                .toList();
        prepared.add(added);
        meant.forEach(
                one -> tell.done(Objects.requireNonNull(stands.get(one.pair())).prepared(one.said())));
        return added;
    }

    /**
     * Takes out of what waits for the head.
     *
     * @throws NotThere if the delegation never prepared one of them
     * @throws Refusal if one of them waits no more
     */
    @RolesAllowed(Roles.DELEGATE)
    public void discard(Set<UUID> ready) {
        List<JudgedPair> pairs = prepared.end(caller.delegation(), ready, clock.instant()).stream()
                .map(PreparedJudgement::pair)
                .toList();
        table.latest(caller.delegation(), pairs).values().forEach(pair -> tell.done(pair.discarded()));
    }
}
