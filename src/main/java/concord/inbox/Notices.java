package concord.inbox;

import concord.deed.Occurrence;
import concord.inbox.Notice.Addressees;
import concord.inbox.Notice.Raise;
import concord.inbox.Notice.Recall;
import concord.inbox.Notice.Settle;
import concord.inbox.Notice.SettleMatter;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Makes notices of one occurrence. Ids are those of what they are about. */
record Notices(Occurrence happened) {
    Raise raise(MessageKind kind, Addressees to, Object... ids) {
        return new Raise(kind, to, texts(ids), happened.at(), Optional.empty());
    }

    /** Something is due. */
    Raise raise(MessageKind kind, Addressees to, Instant due, Object... ids) {
        return new Raise(kind, to, texts(ids), happened.at(), Optional.of(due));
    }

    /** A message for each of some delegations. */
    Stream<Notice> toEach(Collection<UUID> delegations, MessageKind kind, Seats seats, Object... ids) {
        return sorted(delegations).map(delegation -> raise(kind, Addressees.of(delegation, seats), ids));
    }

    Stream<Notice> toEach(Collection<UUID> delegations, MessageKind kind, Seats seats, Instant due, Object... ids) {
        return sorted(delegations).map(delegation -> raise(kind, Addressees.of(delegation, seats), due, ids));
    }

    /** All but the delegation that did it. */
    Addressees others(Seats seats) {
        return Addressees.others(happened.delegation(), seats);
    }

    /** The delegation that did it, or that it belongs to. */
    Addressees own(Seats seats) {
        return Addressees.of(happened.delegation().orElseThrow(), seats);
    }

    Settle settle(Set<MessageKind> kinds, Object... ids) {
        return new Settle(kinds, Optional.empty(), Optional.empty(), texts(ids));
    }

    /** In the inboxes of the delegation that did it. */
    Settle settleOwn(Set<MessageKind> kinds, Object... ids) {
        return new Settle(kinds, happened.delegation(), Optional.empty(), texts(ids));
    }

    /** What the delegation that did it had brought about, in whichever inbox. */
    Settle settleBy(Set<MessageKind> kinds, Object... ids) {
        return new Settle(kinds, Optional.empty(), happened.delegation(), texts(ids));
    }

    /** What the delegation that did it had brought about by one matter that has two parts. */
    SettleMatter settleMatter(Set<MessageKind> kinds, Object first, Object second) {
        return new SettleMatter(kinds, happened.delegation().orElseThrow(), first.toString(), second.toString());
    }

    /** What the delegation that did it had brought about last, in whichever inbox. */
    Recall recall(MessageKind kind, Object... ids) {
        return new Recall(kind, happened.delegation().orElseThrow(), texts(ids));
    }

    private static Stream<UUID> sorted(Collection<UUID> delegations) {
        return delegations.stream().sorted();
    }

    private static List<String> texts(Object... ids) {
        return Arrays.stream(ids).map(Object::toString).toList();
    }

    static List<Notice> all(Notice first, Stream<Notice> others) {
        return Stream.concat(Stream.of(first), others).toList();
    }
}
