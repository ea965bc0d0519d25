package concord.correspondence;

import concord.caller.Caller;
import concord.caller.TellDeeds;
import concord.correspondence.Judgement.Signature;
import concord.database.Writing;
import concord.deed.AboutPair.JudgementUndone;
import concord.deed.AboutPair.PairJudged;
import concord.security.Roles;
import concord.shared.NotThere;
import concord.shared.Refusal;
import concord.shared.Revision;
import concord.tabled.Revisions;
import concord.tabled.TabledEntries;
import concord.tabled.TabledEntry;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a delegation says of pairs of entries, one of them its own. No method names a delegation. */
@Stateless
@DenyAll
@Writing
public class JudgeCorrespondences {
    @Inject
    Caller caller;

    @Inject
    TabledEntries tabled;

    @Inject
    Revisions revisions;

    @Inject
    Judgements judgements;

    @Inject
    TellDeeds tell;

    /**
     * Says whether an own entry and another's are one organisation, in the place of what the delegation said before.
     *
     * @param seen the judgement of the own delegation that the reader saw in force
     * @return the id of the judgement
     * @throws NotThere if the first is no entry of the caller's delegation, or the second none of another
     * @throws Refusal if one of the two is no longer on the table, or if a colleague has judged them meanwhile
     */
    @RolesAllowed(Roles.DELEGATE)
    public UUID judge(JudgedPair pair, Said said, Optional<UUID> seen) {
        Map<JudgedPair, UUID> known = seen.map(id -> Map.of(pair, id)).orElse(Map.of());
        return store(List.of(pair), said, known).get(0).id();
    }

    /**
     * Says the same of several pairs, none of which the delegation has judged; of all or of none.
     *
     * @throws NotThere and Refusal as {@link #judge}
     */
    @RolesAllowed(Roles.DELEGATE)
    public void judgeAll(List<JudgedPair> pairs, Said said) {
        store(pairs, said, Map.of());
    }

    private List<Judgement> store(List<JudgedPair> pairs, Said said, Map<JudgedPair, UUID> seen) {
        Revision revision = revisions.next();
        Signature signature = new Signature(caller.delegation(), caller.userName(), revision.at());
        Map<UUID, TabledEntry> entries = tabled.latest(pairs.stream()
                .flatMap(pair -> Stream.of(pair.own(), pair.other()))
                .toList());
        Map<JudgedPair, Judgement> former = judgements.current(signature.delegationId(), pairs);
        Set<JudgedPair> answered = answered(pairs, entries.values());
        List<Judgement> stored = new ArrayList<>();
        for (JudgedPair pair : pairs) {
            TabledEntry own = standing(entries.get(pair.own()), true);
            TabledEntry other = standing(entries.get(pair.other()), false);
            Optional<Judgement> before = Optional.ofNullable(former.get(pair));
            if (!before.map(Judgement::id).equals(Optional.ofNullable(seen.get(pair)))) {
                throw new Refusal("judgement.refusal.changed");
            }
            stored.add(judgements.add(new Judgement(signature, pair, said).inForce(revision, before)));
            tell.done(judged(own, other, said, !answered.contains(pair)), revision.at());
        }
        return stored;
    }

    private static PairJudged judged(TabledEntry own, TabledEntry other, Said said, boolean asks) {
        return new PairJudged(
                own.entryId(),
                other.entryId(),
                other.delegationId(),
                own.particulars().primaryName(),
                other.particulars().primaryName(),
                said.verdict(),
                said.reason(),
                !said.reason().isEmpty(),
                asks);
    }

    /**
     * Takes a judgement of the own delegation back: what it said before, if anything, holds again as it was.
     *
     * @throws NotThere if the delegation has no such judgement
     * @throws Refusal if it is no longer in force
     */
    @RolesAllowed(Roles.DELEGATE)
    public void undo(UUID id) {
        Revision revision = revisions.next();
        Judgement judgement = judgements.find(caller.delegation(), id).orElseThrow(NotThere::new);
        if (judgement.untilRevision().isPresent()) {
            throw new Refusal("judgement.refusal.changed");
        }
        judgements.undo(judgement, caller.userName(), revision);
        JudgedPair pair = judgement.pair();
        Map<UUID, TabledEntry> entries = tabled.latest(List.of(pair.own(), pair.other()));
        TabledEntry own = Objects.requireNonNull(entries.get(pair.own()));
        TabledEntry other = Objects.requireNonNull(entries.get(pair.other()));
        tell.done(
                new JudgementUndone(
                        own.entryId(),
                        other.entryId(),
                        other.delegationId(),
                        own.particulars().primaryName(),
                        other.particulars().primaryName()),
                revision.at());
    }

    private TabledEntry standing(@Nullable TabledEntry latest, boolean own) {
        if (latest == null || latest.delegationId().equals(caller.delegation()) != own) {
            throw new NotThere();
        }
        if (!latest.stands()) {
            throw new Refusal(
                    "judgement.refusal.withdrawn", latest.particulars().primaryName());
        }
        return latest;
    }

    /** Of which the others have said something; asked once for each delegation. */
    private Set<JudgedPair> answered(List<JudgedPair> pairs, Collection<TabledEntry> entries) {
        List<JudgedPair> turned = pairs.stream().map(JudgedPair::turned).toList();
        return entries.stream()
                .map(TabledEntry::delegationId)
                .filter(delegation -> !delegation.equals(caller.delegation()))
                .distinct()
                .flatMap(delegation -> judgements.current(delegation, turned).keySet().stream())
                .map(JudgedPair::turned)
                .collect(Collectors.toSet());
    }
}
