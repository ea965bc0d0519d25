package concord.inbox;

import static concord.inbox.Addressing.raise;
import static concord.inbox.Addressing.settleBy;
import static concord.inbox.Addressing.settleOwn;
import static concord.inbox.Addressing.toConcerned;
import static concord.inbox.MessageKind.CLAIMED;
import static concord.inbox.MessageKind.JUDGED;
import static concord.inbox.MessageKind.LAPSES;
import static concord.inbox.MessageKind.POSITION_WITHDRAWN;
import static concord.inbox.MessageKind.PREPARED;
import static concord.inbox.MessageKind.STALE;
import static concord.inbox.MessageKind.STATED;

import concord.inbox.Notice.Addressees;
import concord.inbox.Notice.Raise;
import concord.inbox.Notice.SettlePair;
import concord.shared.Occurrence;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The part of {@link Addressing} about judgements and positions. */
final class AddressingOfPositions {
    /** So long before a hold lapses its delegation is told. */
    static final Duration AHEAD = Duration.ofDays(7);

    private AddressingOfPositions() {}

    /** Whoever is told sees the pair the other way round: the own entry first. */
    static List<Notice> judged(Occurrence happened) {
        String theirs = happened.matter().ids().get(0);
        String own = happened.matter().ids().get(1);
        UUID judge = happened.delegation().orElseThrow();
        boolean undone = happened.deed().equals("judgement_undone");
        boolean claim =
                happened.deed().equals("judged_same") && happened.matter().asks();
        Stream<Notice> answered = undone ? Stream.empty() : Stream.of(new SettlePair(judge, theirs, own));
        Stream<Notice> told = happened.matter().concerned().stream()
                .sorted()
                .flatMap(delegation -> Stream.concat(
                        Stream.of(new SettlePair(delegation, own, theirs)),
                        undone
                                ? Stream.empty()
                                : Stream.of(new Raise(
                                        claim ? CLAIMED : JUDGED,
                                        Addressees.of(delegation, Audience.DELEGATES),
                                        List.of(own, theirs),
                                        happened.at(),
                                        Optional.empty()))));
        return Stream.concat(answered, told).toList();
    }

    static List<Notice> stated(Occurrence happened) {
        return switch (happened.deed()) {
            case "position_prepared" ->
                List.of(raise(PREPARED, Addressees.of(happened.delegation().orElseThrow(), Audience.HEADS), happened));
            case "position_discarded" -> List.of(settleOwn(Set.of(PREPARED), happened));
            case "position_support", "position_no_objection", "position_hold", "position_object" -> released(happened);
            case "position_confirmed" -> List.of(settleOwn(Set.of(STALE), happened));
            case "position_extended" -> lapses(happened).toList();
            case "position_withdrawn" ->
                Stream.concat(
                                takenBack(happened).stream(),
                                toConcerned(POSITION_WITHDRAWN, Audience.DELEGATES, happened))
                        .toList();
            case "position_recalled" -> takenBack(happened);
            default -> List.of();
        };
    }

    private static List<Notice> released(Occurrence happened) {
        return Stream.<Stream<Notice>>of(
                        Stream.of(
                                settleOwn(Set.of(PREPARED, STALE, LAPSES), happened),
                                settleBy(Set.of(POSITION_WITHDRAWN), happened)),
                        toConcerned(STATED, Audience.DELEGATES, happened).map(AddressingOfPositions::withoutDue),
                        lapses(happened))
                .flatMap(all -> all)
                .toList();
    }

    private static List<Notice> takenBack(Occurrence happened) {
        return List.of(settleOwn(Set.of(STALE, LAPSES), happened), settleBy(Set.of(STATED), happened));
    }

    /** Shown from some days before on: nothing has to wake up for it. */
    private static Stream<Notice> lapses(Occurrence happened) {
        return happened.matter().due().stream().<Notice>map(end -> {
            Instant ahead = end.minus(AHEAD);
            return new Raise(
                    LAPSES,
                    Addressees.of(happened.delegation().orElseThrow(), Audience.DELEGATES),
                    happened.matter().ids(),
                    ahead.isAfter(happened.at()) ? ahead : happened.at(),
                    Optional.of(end));
        });
    }

    private static Notice withoutDue(Notice notice) {
        return notice instanceof Raise raise
                ? new Raise(raise.kind(), raise.to(), raise.ids(), raise.from(), Optional.empty())
                : notice;
    }
}
