package concord.joint;

import concord.caller.Caller;
import concord.correspondence.Meant;
import concord.correspondence.Supposed;
import concord.correspondence.TakenBack;
import concord.position.Position;
import concord.position.Positions;
import concord.security.Roles;
import concord.shared.NotThere;
import concord.shared.Particulars;
import concord.shared.Refusal;
import concord.tabled.TabledEntries;
import concord.tabled.TabledEntry;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** The joint list for those who sit at the table, and for the chair. */
@Stateless
@DenyAll
public class ReadJointList {
    @Inject
    JointListNow now;

    @Inject
    JointLists lists;

    @Inject
    Caller caller;

    @Inject
    TabledEntries tabled;

    @Inject
    Positions positions;

    @Inject
    Clock clock;

    /** As it stands now. */
    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR})
    public JointList list() {
        return now.list();
    }

    /** As it stands now if some delegations alone counted: so reads it whoever decides a text without the others. */
    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR})
    public JointList among(Set<UUID> counting) {
        return lists.among(counting::contains);
    }

    /** The row in which an entry stands, or what is left of the entry. */
    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR})
    public JointDetail detail(UUID entryId) {
        JointList list = now.list();
        Optional<JointEntry> row = list.rowOf(entryId);
        return row.isPresent() ? standing(list, row.get()) : tombstone(list, tabled.latest(entryId));
    }

    /**
     * As all at the table could see it at a moment.
     *
     * @throws Refusal if the moment is still to come
     */
    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR})
    public JointList asOf(Instant moment) {
        if (moment.isAfter(clock.instant())) {
            throw new Refusal("joint_past.refusal.future");
        }
        return now.asOf(moment);
    }

    /**
     * The row in which an entry stood at a moment, or what was left of the entry; what was recalled since can no longer be
     * read.
     *
     * @throws NotThere if it had never been on the table until then
     */
    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR})
    public JointDetail detailAsOf(UUID entryId, Instant moment) {
        JointList list = asOf(moment);
        Optional<JointEntry> row = list.rowOf(entryId);
        return row.isPresent()
                ? standing(list, readable(row.get()))
                : tombstone(list, tabled.latestAt(entryId, list.revision().number()));
    }

    private JointEntry readable(JointEntry row) {
        List<UUID> said = row.positions().stream().map(Position::id).toList();
        Set<UUID> recalled = positions.recalled(said);
        return recalled.isEmpty() ? row : row.withoutTextsOf(recalled);
    }

    /**
     * What would change in it if the own delegation judged so, and nothing else was said meanwhile.
     *
     * @throws NotThere unless each pair is of an own entry and another's that are on the table
     */
    @RolesAllowed(Roles.DELEGATE)
    public JointChange ifJudged(List<Meant> judgements) {
        return ifDone(judgements, any -> true);
    }

    /**
     * The same, if some delegations alone counted.
     *
     * @throws NotThere as {@link #ifJudged}
     */
    @RolesAllowed(Roles.DELEGATE)
    public JointChange ifJudged(List<Meant> judgements, Set<UUID> counting) {
        return ifDone(judgements, counting::contains);
    }

    /**
     * What would change in it if the own delegation took a judgement back.
     *
     * @throws NotThere as {@link #ifJudged}
     */
    @RolesAllowed(Roles.DELEGATE)
    public JointChange ifTakenBack(TakenBack judgement) {
        return ifDone(List.of(judgement), any -> true);
    }

    /**
     * The same, if some delegations alone counted.
     *
     * @throws NotThere as {@link #ifJudged}
     */
    @RolesAllowed(Roles.DELEGATE)
    public JointChange ifTakenBack(TakenBack judgement, Set<UUID> counting) {
        return ifDone(List.of(judgement), counting::contains);
    }

    private JointChange ifDone(List<? extends Supposed> judgements, Predicate<UUID> counting) {
        JointList list = now.list();
        boolean ownAndOther = judgements.stream()
                .allMatch(one -> isOf(list, one.pair().own(), true)
                        && isOf(list, one.pair().other(), false));
        if (!ownAndOther) {
            throw new NotThere();
        }
        return lists.ifJudged(judgements, counting);
    }

    /**
     * The row of an entry as it would be if the own delegation recalled a position.
     *
     * @throws NotThere if the entry is not on the table, or the delegation has no such position on its row
     */
    @RolesAllowed(Roles.HEAD)
    public JointEntry ifRecalled(UUID entryId, UUID positionId) {
        Position recalled = now.list().rowOf(entryId).stream()
                .flatMap(row -> row.positions().stream())
                .filter(said ->
                        said.id().equals(positionId) && said.delegationId().equals(caller.delegation()))
                .findFirst()
                .orElseThrow(NotThere::new);
        return readable(lists.ifRecalled(recalled).rowOf(entryId).orElseThrow(NotThere::new));
    }

    private boolean isOf(JointList list, UUID entryId, boolean own) {
        return list.listing(entryId)
                .filter(listing -> listing.delegationId().equals(caller.delegation()) == own)
                .isPresent();
    }

    /** The delegations that list the same organisations as the entries, beside those whose entries they are; by entry. */
    @RolesAllowed(Roles.DELEGATE)
    public Map<UUID, List<Party>> alsoListing(Set<UUID> entryIds) {
        return now.list().alsoListing(entryIds);
    }

    /** What an entry said in one of its versions, standing or not. */
    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR})
    public Optional<Particulars> version(UUID entryId, int number) {
        return tabled.version(entryId, number).map(TabledEntry::particulars);
    }

    private StandingDetail standing(JointList list, JointEntry row) {
        List<UUID> again = row.listings().stream()
                .filter(listing -> listing.number() > 1)
                .map(Listing::entryId)
                .toList();
        Map<UUID, Tombstone> before = new HashMap<>();
        if (!again.isEmpty()) {
            tabled.withdrawn(again, list.revision().number())
                    .forEach((entry, version) -> before.put(entry, tombstone(list, version)));
        }
        return StandingDetail.of(list, row, before);
    }

    private static Tombstone tombstone(JointList list, Optional<TabledEntry> latest) {
        return tombstone(list, latest.filter(TabledEntry::withdrawn).orElseThrow(NotThere::new));
    }

    private static Tombstone tombstone(JointList list, TabledEntry last) {
        Party party = list.party(last.delegationId()).orElseThrow(NotThere::new);
        return new Tombstone(
                last.entryId(),
                party,
                last.particulars(),
                last.number(),
                last.tabledAt(),
                last.untilAt().orElseThrow(),
                last.withdrawalReason());
    }
}
