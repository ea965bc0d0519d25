package concord.inbox;

import concord.deed.Occurrence;
import concord.inbox.Notice.Addressees;
import concord.inbox.Notice.Raise;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Messages that are shown as one line. A line has one moment, so it stands only for what came together: what one account
 * did of one kind and told the same readers, in one deed or within some minutes of the first. Judging and nominating go
 * pair by pair and are one sitting; what is tabled in the morning and what is tabled in the afternoon are two events, and a
 * line that gave the sum of both with the moment of the second would tell of an event that never was. Nor does a line tell of
 * one matter twice: what happens to it again begins another.
 *
 * @param begun when the earliest of them came
 */
record Bundle(String key, Instant begun) {
    /** From the first on, not from the last: a line does not grow for a whole day because there was never a pause. */
    static final Duration SPAN = Duration.ofMinutes(10);

    /**
     * What can be one line. A key says when its line began: were it shared with other readers, they would feel what only
     * those are told.
     *
     * @param within the round, of nominations: their sentence names it
     */
    record Kin(MessageKind kind, Addressees to, Optional<UUID> by, String actor, String within) {
        private static final Set<MessageKind> OF_ROUND =
                Set.of(MessageKind.NOMINATED, MessageKind.NOMINATION_WITHDRAWN);

        /** Nominations are told with the number of their round. */
        static Kin of(Raise raise, Occurrence happened) {
            return new Kin(
                    raise.kind(),
                    raise.to(),
                    happened.delegation(),
                    happened.actor(),
                    OF_ROUND.contains(raise.kind()) ? raise.ids().get(0) : "");
        }
    }

    static Bundle begin(Kin kin, Instant at) {
        String by = kin.by().map(UUID::toString).orElse("");
        return new Bundle(String.join("/", kin.kind().key(), by, at.toString()), at);
    }

    /** What stands alone: what asks as long as it does, what only tells each time. */
    static Bundle alone(Raise raise, Occurrence happened) {
        String matter = InboxMessage.matter(raise, happened);
        return new Bundle(raise.kind().asks() ? matter : matter + "/" + raise.from(), raise.from());
    }

    boolean takes(Instant at) {
        return !at.isBefore(begun) && !at.isAfter(begun.plus(SPAN));
    }
}
