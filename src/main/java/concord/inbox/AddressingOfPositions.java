package concord.inbox;

import static concord.inbox.MessageKind.CLAIMED;
import static concord.inbox.MessageKind.JUDGED;
import static concord.inbox.MessageKind.JUDGEMENT_UNDONE;
import static concord.inbox.MessageKind.LAPSES;
import static concord.inbox.MessageKind.POSITION_WITHDRAWN;
import static concord.inbox.MessageKind.PREPARED;
import static concord.inbox.MessageKind.STALE;
import static concord.inbox.MessageKind.STATED;
import static concord.inbox.MessageKind.TO_RELEASE;

import concord.deed.AboutPair;
import concord.deed.AboutPair.JudgementDiscarded;
import concord.deed.AboutPair.JudgementPrepared;
import concord.deed.AboutPair.JudgementUndone;
import concord.deed.AboutPair.PairJudged;
import concord.deed.AboutPosition;
import concord.deed.AboutPosition.PositionConfirmed;
import concord.deed.AboutPosition.PositionDiscarded;
import concord.deed.AboutPosition.PositionExtended;
import concord.deed.AboutPosition.PositionPrepared;
import concord.deed.AboutPosition.PositionRecalled;
import concord.deed.AboutPosition.PositionStated;
import concord.deed.AboutPosition.PositionWithdrawn;
import concord.inbox.Notice.Addressees;
import concord.inbox.Notice.Raise;
import concord.inbox.Notice.SettlePair;
import concord.shared.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Of judgements and positions. What is asked about a row is asked anew when the row has come to be of other entries: what was
 * asked about any of them before is over.
 */
final class AddressingOfPositions implements AboutPair.Cases<List<Notice>>, AboutPosition.Cases<List<Notice>> {
    /** So long before a hold lapses its delegation is told. */
    static final Duration AHEAD = Duration.ofDays(7);

    private final Notices notices;

    AddressingOfPositions(Notices notices) {
        this.notices = notices;
    }

    @Override
    public List<Notice> pairJudged(PairJudged deed) {
        boolean claim = deed.verdict() == Verdict.SAME && deed.asks();
        return List.of(
                settleOwn(Set.of(CLAIMED, TO_RELEASE), deed), ended(deed), toldTurned(claim ? CLAIMED : JUDGED, deed));
    }

    /** Whoever is told sees the pair the other way round: the own entry first. */
    private Raise toldTurned(MessageKind kind, AboutPair deed) {
        return notices.raise(kind, Addressees.of(deed.whose(), Seats.DELEGATES), deed.other(), deed.own());
    }

    @Override
    public List<Notice> judgementUndone(JudgementUndone deed) {
        return List.of(ended(deed), toldTurned(JUDGEMENT_UNDONE, deed));
    }

    @Override
    public List<Notice> judgementPrepared(JudgementPrepared deed) {
        return List.of(notices.raise(TO_RELEASE, notices.own(Seats.HEADS), deed.own(), deed.other()));
    }

    @Override
    public List<Notice> judgementDiscarded(JudgementDiscarded deed) {
        return List.of(settleOwn(Set.of(TO_RELEASE), deed));
    }

    private SettlePair settleOwn(Set<MessageKind> kinds, AboutPair deed) {
        UUID own = notices.happened().delegation().orElseThrow();
        return new SettlePair(kinds, own, deed.own().toString(), deed.other().toString());
    }

    /** What the other delegation was asked about the pair before. */
    private static SettlePair ended(AboutPair deed) {
        return new SettlePair(
                Set.of(CLAIMED),
                deed.whose(),
                deed.other().toString(),
                deed.own().toString());
    }

    @Override
    public List<Notice> positionPrepared(PositionPrepared deed) {
        return List.of(
                notices.settleOwn(Set.of(PREPARED), ids(deed)),
                notices.raise(PREPARED, notices.own(Seats.HEADS), ids(deed)));
    }

    @Override
    public List<Notice> positionDiscarded(PositionDiscarded deed) {
        return List.of(notices.settleOwn(Set.of(PREPARED), ids(deed)));
    }

    @Override
    public List<Notice> positionStated(PositionStated deed) {
        return Stream.of(
                        Stream.<Notice>of(notices.settleOwn(Set.of(PREPARED, STALE, LAPSES), ids(deed))),
                        notices.toEach(deed.owners(), STATED, Seats.DELEGATES, ids(deed)),
                        deed.lapse().stream().map(end -> lapses(deed, end)))
                .flatMap(all -> all)
                .toList();
    }

    @Override
    public List<Notice> positionWithdrawn(PositionWithdrawn deed) {
        return Notices.all(over(deed), notices.toEach(deed.owners(), POSITION_WITHDRAWN, Seats.DELEGATES, ids(deed)));
    }

    @Override
    public List<Notice> positionRecalled(PositionRecalled deed) {
        return List.of(over(deed), notices.recall(STATED, ids(deed)));
    }

    @Override
    public List<Notice> positionConfirmed(PositionConfirmed deed) {
        return List.of(notices.settleOwn(Set.of(STALE), ids(deed)));
    }

    @Override
    public List<Notice> positionExtended(PositionExtended deed) {
        return List.of(notices.settleOwn(Set.of(LAPSES), ids(deed)), lapses(deed, deed.lapse()));
    }

    private Notice over(AboutPosition deed) {
        return notices.settleOwn(Set.of(STALE, LAPSES), ids(deed));
    }

    /** Shown from some days before on: nothing has to wake up for it. */
    private Notice lapses(AboutPosition deed, Instant end) {
        Raise now = notices.raise(LAPSES, notices.own(Seats.DELEGATES), end, ids(deed));
        Instant ahead = end.minus(AHEAD);
        return ahead.isAfter(now.from()) ? new Raise(now.kind(), now.to(), now.ids(), ahead, Optional.of(end)) : now;
    }

    private static Object[] ids(AboutPosition deed) {
        return deed.entries().toArray();
    }
}
