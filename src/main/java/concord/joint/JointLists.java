package concord.joint;

import concord.correspondence.Judgements;
import concord.correspondence.Resemblances;
import concord.correspondence.Supposed;
import concord.delegation.Delegation;
import concord.delegation.Delegations;
import concord.names.reading.SearchForm;
import concord.position.Position;
import concord.position.PositionStep;
import concord.position.Positions;
import concord.position.PositionsHeld;
import concord.shared.Revision;
import concord.tabled.ContestedChanges;
import concord.tabled.Revisions;
import concord.tabled.TabledEntries;
import concord.tabled.TabledEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The joint list of this node, kept until something changes. One statement when nothing has, some more when something
 * has, whatever the size.
 *
 * <p>It reads in a transaction of its own, so that it sees what is committed and nothing else: what a caller has tabled
 * and may yet roll back never enters it.
 */
@ApplicationScoped
class JointLists implements PastJointLists, Tallies {
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    @Inject
    TabledEntries tabled;

    @Inject
    Revisions revisions;

    @Inject
    Resemblances resemblances;

    @Inject
    Judgements judgements;

    @Inject
    Positions positions;

    @Inject
    ContestedChanges contests;

    @Inject
    Clock clock;

    @Inject
    Delegations delegations;

    @Inject
    LapsedHolds lapsed;

    private @Nullable Table table;
    private @Nullable JointList list;

    @Transactional(TxType.REQUIRES_NEW)
    synchronized JointList current() {
        Revision revision = revisions.current();
        Instant now = clock.instant();
        JointList kept = list;
        if (kept != null && kept.isOf(revision) && kept.lasts(now)) {
            return kept;
        }
        Table fresh = table(revision);
        JointList computed = JointList.of(fresh, parties(revision), rules(now));
        table = fresh;
        list = computed;
        return computed;
    }

    /** It as it would be now, if some delegations alone counted. */
    @Transactional(TxType.REQUIRES_NEW)
    JointList among(Predicate<UUID> counting) {
        return ifDone((table, moment) -> table, counting, (now, then) -> then);
    }

    /** What would change now, if delegations judged otherwise than they do; nobody who reads waits for it. */
    @Transactional(TxType.REQUIRES_NEW)
    JointChange ifJudged(Collection<? extends Supposed> judgements, Predicate<UUID> counting) {
        return ifDone((table, moment) -> table.ifJudged(judgements, moment), counting, JointChange::between);
    }

    /** It as it would be now, if a position was recalled. */
    @Transactional(TxType.REQUIRES_NEW)
    JointList ifRecalled(Position position) {
        return ifDone(
                (table, moment) -> table.ifDone(PositionStep.recalling(position, moment)),
                any -> true,
                (now, then) -> then);
    }

    private <T> T ifDone(
            BiFunction<Table, Instant, Table> deed,
            Predicate<UUID> counting,
            BiFunction<JointList, JointList, T> answer) {
        JointList now;
        Table known;
        synchronized (this) {
            now = current();
            known = Objects.requireNonNull(table);
        }
        Instant moment = clock.instant();
        Rules rules = rules(moment);
        List<Party> parties = parties(now.revision(), counting);
        boolean whole = now.openParties().stream().map(Party::id).allMatch(counting);
        JointList before = whole ? now : JointList.of(known, parties, rules);
        Table done = deed.apply(known, moment);
        return answer.apply(before, done.equals(known) ? before : JointList.of(done, parties, rules));
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public Tally tally() {
        return Tally.of(current());
    }

    /** Computed anew each time. */
    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public PastList asOf(Instant moment, Set<UUID> counting) {
        Revision revision = revisions.at(moment);
        Table whole = whole(revision);
        JointList past = JointList.of(whole, parties(revision, counting::contains), rules(moment));
        return new PastList(past, whole.positions(), tabled.closedAt(revision.number()));
    }

    /** As all who sit at the table could see it at a moment of the past; computed anew each time. */
    @Transactional(TxType.REQUIRES_NEW)
    JointList asOf(Instant moment) {
        Set<UUID> all = delegations.all().stream().map(Delegation::id).collect(Collectors.toSet());
        return asOf(moment, all).list();
    }

    @Transactional(TxType.REQUIRES_NEW)
    PastKey key(Instant moment) {
        Revision revision = revisions.at(moment);
        return new PastKey(moment, revision, parties(revision));
    }

    /** Asks once for each moment at which holds have lapsed. */
    private Rules rules(Instant now) {
        Map<Instant, Standing> known = new HashMap<>();
        return new Rules(now, lapse -> known.computeIfAbsent(lapse, lapsed::standFor));
    }

    /** A change of a delegation is a revision too. */
    private List<Party> parties(Revision revision) {
        Set<UUID> closed = tabled.closedAt(revision.number());
        return delegations.all().stream()
                .map(delegation -> party(delegation, !closed.contains(delegation.id())))
                .toList();
    }

    private List<Party> parties(Revision revision, Predicate<UUID> counting) {
        return parties(revision).stream()
                .map(party -> counting.test(party.id()) ? party : party.aside())
                .toList();
    }

    private Table table(Revision revision) {
        Table known = table;
        if (known == null) {
            return whole(revision);
        }
        return known.revision().equals(revision) ? known : known.after(change(known.revision(), revision));
    }

    private Table whole(Revision revision) {
        Map<UUID, Listing> standing = new HashMap<>();
        tabled.standingAt(revision.number()).forEach(version -> standing.put(version.id(), listing(version)));
        return new Table(
                revision,
                standing,
                resemblances.standingAt(revision.number()),
                judgements.standingAt(revision.number()),
                PositionsHeld.NONE.after(positions.sharedBetween(0, revision.number())),
                contests.standingAt(revision.number()),
                new HashSet<>(tabled.delegationsAt(revision.number())));
    }

    private Table.Change change(Revision from, Revision to) {
        List<Listing> come = new ArrayList<>();
        List<UUID> gone = new ArrayList<>();
        Set<UUID> of = new HashSet<>();
        for (TabledEntry version : tabled.changedBetween(from.number(), to.number())) {
            of.add(version.delegationId());
            if (version.untilRevision().filter(until -> until <= to.number()).isPresent()) {
                gone.add(version.id());
            } else {
                come.add(listing(version));
            }
        }
        return new Table.Change(
                to,
                come,
                gone,
                of,
                resemblances.changedBetween(from.number(), to.number()),
                judgements.changedBetween(from.number(), to.number()),
                positions.sharedBetween(from.number(), to.number()),
                contests.changedBetween(from.number(), to.number()));
    }

    private static Listing listing(TabledEntry version) {
        return new Listing(
                version.id(),
                version.entryId(),
                version.delegationId(),
                version.number(),
                version.substantiveNumber(),
                List.of(),
                version.particulars(),
                version.tabledAt(),
                SearchForm.of(version.particulars()));
    }

    private static Party party(Delegation delegation, boolean open) {
        return new Party(
                delegation.id(), delegation.code(), delegation.name(Locale.ENGLISH), delegation.name(RUSSIAN), open);
    }
}
