package concord.correspondence;

import concord.caller.Caller;
import concord.caller.TellDeeds;
import concord.correspondence.Judgement.Signature;
import concord.database.Writing;
import concord.security.Role;
import concord.security.Roles;
import concord.shared.NotThere;
import concord.shared.Refusal;
import concord.shared.Revision;
import concord.tabled.Revisions;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a delegation says of pairs of entries, one of them its own: by its head, or by a delegate whom the head lets
 * judge. No method names a delegation.
 */
@Stateless
@DenyAll
@Writing
public class JudgeCorrespondences {
    @Inject
    Caller caller;

    @Inject
    PairsOnTable table;

    @Inject
    Revisions revisions;

    @Inject
    Judgements judgements;

    @Inject
    PreparedJudgements prepared;

    @Inject
    JudgingAuthorities authorities;

    @Inject
    TellDeeds tell;

    /**
     * Says whether an own entry and another's are one organisation, in the place of what the delegation said or prepared
     * before.
     *
     * @param seen what the reader saw the own delegation say
     * @return the id of the judgement
     * @throws NotThere if the first is no entry of the caller's delegation, or the second none of another
     * @throws Refusal if one of the two is no longer on the table, if a colleague has judged or prepared them meanwhile, or
     *     if delegates only prepare
     */
    @RolesAllowed(Roles.DELEGATE)
    public UUID judge(Meant meant, SeenOfPair seen) {
        return store(List.of(meant), Map.of(meant.pair(), seen)).get(0).id();
    }

    /**
     * Says the same of several pairs, none of which the delegation has judged or prepared; of all or of none.
     *
     * @throws NotThere and Refusal as {@link #judge}
     */
    @RolesAllowed(Roles.DELEGATE)
    public void judgeAll(List<JudgedPair> pairs, Said said) {
        store(pairs.stream().map(pair -> new Meant(pair, said)).toList(), Map.of());
    }

    /**
     * Says what was prepared; all of it or nothing.
     *
     * @throws NotThere if the delegation never prepared one of them
     * @throws Refusal if one of them waits no more, or if an entry is no longer on the table
     */
    @RolesAllowed(Roles.HEAD)
    public void release(Set<UUID> ready) {
        Revision revision = revisions.next();
        List<Meant> meant = prepared.end(caller.delegation(), ready, revision.at()).stream()
                .map(PreparedJudgement::meant)
                .toList();
        List<JudgedPair> pairs = meant.stream().map(Meant::pair).toList();
        say(
                meant,
                table.judgeable(caller.delegation(), pairs),
                judgements.current(caller.delegation(), pairs),
                revision);
    }

    private List<Judgement> store(List<Meant> meant, Map<JudgedPair, SeenOfPair> seen) {
        UUID own = caller.delegation();
        Revision revision = revisions.next();
        List<JudgedPair> pairs = meant.stream().map(Meant::pair).toList();
        Map<JudgedPair, PairOnTable> known = table.judgeable(own, pairs);
        refuseUnlessMay();
        Map<JudgedPair, Judgement> holds = judgements.current(own, pairs);
        Map<JudgedPair, PreparedJudgement> waits = prepared.waiting(own, pairs);
        pairs.forEach(pair -> seen.getOrDefault(pair, SeenOfPair.NOTHING)
                .refuseOther(Optional.ofNullable(holds.get(pair)), Optional.ofNullable(waits.get(pair))));
        waits.values().forEach(ready -> ready.end(revision.at()));
        return say(meant, known, holds, revision);
    }

    private List<Judgement> say(
            List<Meant> meant,
            Map<JudgedPair, PairOnTable> pairs,
            Map<JudgedPair, Judgement> holds,
            Revision revision) {
        Signature signature = new Signature(caller.delegation(), caller.userName(), revision.at());
        Set<JudgedPair> answered = answered(pairs.values());
        List<Judgement> stored = new ArrayList<>();
        for (Meant one : meant) {
            Optional<Judgement> former = Optional.ofNullable(holds.get(one.pair()));
            stored.add(judgements.add(new Judgement(signature, one.pair(), one.said()).inForce(revision, former)));
            PairOnTable pair = Objects.requireNonNull(pairs.get(one.pair()));
            tell.done(pair.judged(one.said(), !answered.contains(one.pair())), revision.at());
        }
        return stored;
    }

    /**
     * Takes a judgement of the own delegation back: what it said before, if anything, holds again as it was.
     *
     * @throws NotThere if the delegation has no such judgement
     * @throws Refusal if it is no longer in force, or if delegates only prepare
     */
    @RolesAllowed(Roles.DELEGATE)
    public void undo(UUID id) {
        Revision revision = revisions.next();
        Judgement judgement = inForce(id);
        boolean revives = judgements.undo(judgement, caller.userName(), revision);
        table.latest(caller.delegation(), List.of(judgement.pair()))
                .values()
                .forEach(pair -> tell.done(pair.undone(revives), revision.at()));
    }

    /**
     * What {@link #undo} would bring about.
     *
     * @throws NotThere and Refusal as it
     */
    @RolesAllowed(Roles.DELEGATE)
    public TakenBack takingBack(UUID id) {
        Judgement judgement = inForce(id);
        return new TakenBack(
                judgement.pair(),
                judgement.opinion(),
                judgements.before(judgement).map(Judgement::opinion));
    }

    private Judgement inForce(UUID id) {
        Judgement judgement = judgements.find(caller.delegation(), id).orElseThrow(NotThere::new);
        refuseUnlessMay();
        if (judgement.untilRevision().isPresent()) {
            throw new Refusal("judgement.refusal.changed");
        }
        return judgement;
    }

    private void refuseUnlessMay() {
        if (caller.account().role() != Role.HEAD
                && authorities.of(caller.delegation()).isEmpty()) {
            throw new Refusal("judgement.refusal.head");
        }
    }

    /** Of which the others have said something; asked once for each delegation. */
    private Set<JudgedPair> answered(Collection<PairOnTable> pairs) {
        List<JudgedPair> turned =
                pairs.stream().map(pair -> pair.pair().turned()).toList();
        return pairs.stream()
                .map(pair -> pair.other().delegationId())
                .distinct()
                .flatMap(delegation -> judgements.current(delegation, turned).keySet().stream())
                .map(JudgedPair::turned)
                .collect(Collectors.toSet());
    }
}
