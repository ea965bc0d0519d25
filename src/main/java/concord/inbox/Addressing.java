package concord.inbox;

import static concord.inbox.Audience.ADMINISTRATORS;
import static concord.inbox.Audience.CHAIR;
import static concord.inbox.Audience.DELEGATES;
import static concord.inbox.Audience.EVERYBODY;
import static concord.inbox.Audience.HEADS;
import static concord.inbox.Audience.TABLE;
import static concord.inbox.MessageKind.ADOPTED;
import static concord.inbox.MessageKind.AGREED_WITHDRAWN;
import static concord.inbox.MessageKind.APPROVED;
import static concord.inbox.MessageKind.BROKEN;
import static concord.inbox.MessageKind.CONTESTED;
import static concord.inbox.MessageKind.DECLINED;
import static concord.inbox.MessageKind.EXTENDED;
import static concord.inbox.MessageKind.INITIAL;
import static concord.inbox.MessageKind.LAPSES;
import static concord.inbox.MessageKind.NOMINATED;
import static concord.inbox.MessageKind.OFFERED;
import static concord.inbox.MessageKind.PREPARED;
import static concord.inbox.MessageKind.PROPOSED;
import static concord.inbox.MessageKind.ROUND_CLOSED;
import static concord.inbox.MessageKind.ROUND_OPENED;
import static concord.inbox.MessageKind.STALE;
import static concord.inbox.MessageKind.STATED;
import static concord.inbox.MessageKind.TABLED;
import static concord.inbox.MessageKind.WITHDRAWN;

import concord.inbox.Notice.Addressees;
import concord.inbox.Notice.EntryGone;
import concord.inbox.Notice.Raise;
import concord.inbox.Notice.Settle;
import concord.inbox.Notice.SettleContest;
import concord.shared.Occurrence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who is told of what, and what is no longer asked of whom: a pure function of what happened. What it does not know it
 * tells nobody, so that what stays inside a delegation stays there. The caller settles before it raises.
 */
final class Addressing {
    private static final Set<MessageKind> OF_ENTRY = Set.of(TABLED, STALE, MessageKind.CLAIMED, CONTESTED);

    /** About all entries of a row. */
    private static final Set<MessageKind> OF_ROW = Set.of(PREPARED, LAPSES, STATED);

    private static final Set<MessageKind> UNDER_SILENCE = Set.of(PROPOSED, EXTENDED, BROKEN);

    private Addressing() {}

    static List<Notice> of(Occurrence happened) {
        return switch (happened.deed()) {
            case "entry_tabled" ->
                List.of(raise(TABLED, Addressees.others(happened.delegation(), DELEGATES), happened));
            case "entry_withdrawn" ->
                List.of(
                        settle(OF_ENTRY, happened),
                        new EntryGone(OF_ROW, happened.matter().ids().get(0)),
                        raise(WITHDRAWN, Addressees.others(happened.delegation(), DELEGATES), happened));
            case "agreed_entry_withdrawn" ->
                List.of(raise(AGREED_WITHDRAWN, Addressees.others(happened.delegation(), TABLE), happened));
            case "comment_all" ->
                List.of(raise(MessageKind.COMMENTED, Addressees.others(happened.delegation(), TABLE), happened));
            case "comment_one" ->
                toConcerned(MessageKind.COMMENTED, DELEGATES, happened).toList();
            case "change_contested" ->
                List.of(raise(CONTESTED, Addressees.others(happened.delegation(), TABLE), happened));
            case "contest_taken_back" -> List.of(contestEnded(happened));
            case "position_stale", "position_contested" ->
                toConcerned(STALE, DELEGATES, happened).toList();
            case "judged_same", "judged_different", "judged_unsure", "judgement_undone" ->
                AddressingOfPositions.judged(happened);
            case "round_opened" -> List.of(raise(ROUND_OPENED, Addressees.all(DELEGATES), happened));
            case "nominated" -> List.of(raise(NOMINATED, Addressees.all(CHAIR), happened));
            case "nomination_withdrawn" ->
                List.of(new Settle(
                        Set.of(NOMINATED),
                        Optional.empty(),
                        happened.delegation(),
                        happened.matter().ids().subList(1, 2)));
            case "round_proposed" ->
                after(settle(Set.of(BROKEN), happened), toConcerned(PROPOSED, DELEGATES, happened));
            case "round_extended" -> toConcerned(EXTENDED, DELEGATES, happened).toList();
            case "round_closed", "round_taken_back", "round_deserted" ->
                List.of(settle(UNDER_SILENCE, happened), raise(ROUND_CLOSED, Addressees.all(TABLE), happened));
            case "round_adopted" -> adopted(happened);
            case "silence_objection", "silence_amendment" ->
                List.of(raise(BROKEN, Addressees.others(happened.delegation(), TABLE), happened));
            case "silence_withdrawn" -> List.of(settleBy(Set.of(BROKEN), happened));
            case "silence_offered" ->
                List.of(raise(OFFERED, Addressees.others(happened.delegation(), TABLE), happened));
            case "summary_released" ->
                List.of(new Raise(
                        MessageKind.RELEASED,
                        Addressees.all(Audience.READERS),
                        happened.details().subList(0, 1),
                        happened.at(),
                        Optional.empty()));
            case "edition_initialled" -> List.of(settleOwn(Set.of(INITIAL), happened));
            case "account_created", "account_assigned", "password_issued", "account_reopened" -> asked(happened);
            case "request_approved" -> decided(APPROVED, happened);
            case "request_declined" -> decided(DECLINED, happened);
            case "request_withdrawn", "account_closed" -> List.of(settle(Set.of(MessageKind.APPROVAL), happened));
            default -> AddressingOfPositions.stated(happened);
        };
    }

    private static Notice contestEnded(Occurrence happened) {
        List<String> ids = happened.matter().ids();
        return new SettleContest(happened.delegation().orElseThrow(), ids.get(0), ids.get(1));
    }

    private static List<Notice> adopted(Occurrence happened) {
        String edition = happened.matter().ids().get(1);
        Raise told = new Raise(ADOPTED, Addressees.all(EVERYBODY), List.of(edition), happened.at(), Optional.empty());
        Stream<Notice> initials = happened.matter().concerned().stream()
                .sorted()
                .map(party -> new Raise(
                        INITIAL, Addressees.of(party, HEADS), List.of(edition), happened.at(), Optional.empty()));
        return after(settle(UNDER_SILENCE, happened), Stream.concat(Stream.of(told), initials));
    }

    /** The last of the details says whose consent it needs. */
    private static List<Notice> asked(Occurrence happened) {
        Optional<Addressees> approvers = Optional.ofNullable(
                switch (happened.details().get(happened.details().size() - 1)) {
                    case "HEAD" ->
                        happened.delegation()
                                .map(delegation -> Addressees.of(delegation, HEADS))
                                .orElse(null);
                    case "CHAIR" -> Addressees.all(CHAIR);
                    case "ANY_HEAD" -> Addressees.all(HEADS);
                    default -> null;
                });
        return after(
                settle(Set.of(MessageKind.APPROVAL), happened),
                approvers.stream().map(to -> raise(MessageKind.APPROVAL, to, happened)));
    }

    private static List<Notice> decided(MessageKind kind, Occurrence happened) {
        return List.of(
                settle(Set.of(MessageKind.APPROVAL), happened), raise(kind, Addressees.all(ADMINISTRATORS), happened));
    }

    /** A message for each delegation that it concerns. */
    static Stream<Notice> toConcerned(MessageKind kind, Audience audience, Occurrence happened) {
        return happened.matter().concerned().stream()
                .sorted()
                .map(delegation -> raise(kind, Addressees.of(delegation, audience), happened));
    }

    static Notice raise(MessageKind kind, Addressees to, Occurrence happened) {
        return new Raise(
                kind,
                to,
                happened.matter().ids(),
                happened.at(),
                happened.matter().due());
    }

    static Settle settle(Set<MessageKind> kinds, Occurrence happened) {
        return new Settle(
                kinds, Optional.empty(), Optional.empty(), happened.matter().ids());
    }

    /** In the inboxes of the delegation that did it. */
    static Settle settleOwn(Set<MessageKind> kinds, Occurrence happened) {
        return new Settle(
                kinds,
                happened.delegation(),
                Optional.empty(),
                happened.matter().ids());
    }

    /** What the delegation that did it had brought about, in whichever inbox. */
    static Settle settleBy(Set<MessageKind> kinds, Occurrence happened) {
        return new Settle(
                kinds,
                Optional.empty(),
                happened.delegation(),
                happened.matter().ids());
    }

    static List<Notice> after(Notice first, Stream<Notice> others) {
        return Stream.concat(Stream.of(first), others).toList();
    }
}
