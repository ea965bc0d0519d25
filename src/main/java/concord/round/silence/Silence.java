package concord.round.silence;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A silence procedure: what is proposed is adopted if nobody breaks the silence before the deadline. A pure function of
 * what was done and the moment at which it is read. Of all moments those count at which the server received a request,
 * however long the request then waited.
 *
 * @param deadline the first one
 * @param extensions in whatever order; one that came too late or names no later deadline changes nothing
 * @param breaks in whatever order; also those that came too late
 * @param takenBackAt when the server received that the chair takes the text back; null if it does not. At the deadline or
 *     after it, it is too late and changes nothing
 */
public record Silence(
        Instant proposedAt,
        Instant deadline,
        Collection<Extension> extensions,
        Collection<Broken> breaks,
        @Nullable Instant takenBackAt) {
    /**
     * So long after the deadline a request that was received before it may still be committing. The database gives up
     * waiting for a lock before.
     */
    static final Duration GRACE = Duration.ofSeconds(60);

    /** The chair has set a later deadline. */
    record Extension(Instant receivedAt, Instant deadline) {}

    /** @param withdrawnAt when the server received that it is taken back; null if it is not */
    record Broken(Instant receivedAt, @Nullable Instant withdrawnAt) {
        private boolean standsAt(Instant moment, Instant deadline) {
            boolean said = !receivedAt.isAfter(moment) && receivedAt.isBefore(deadline);
            Instant taken = withdrawnAt;
            return said && (taken == null || taken.isAfter(moment) || !taken.isBefore(deadline));
        }
    }

    public Silence {
        extensions = List.copyOf(extensions);
        breaks = List.copyOf(breaks);
    }

    Silence(Instant proposedAt, Instant deadline, Collection<Extension> extensions, Collection<Broken> breaks) {
        this(proposedAt, deadline, extensions, breaks, null);
    }

    public SilenceState at(Instant moment) {
        Instant taken = takenBackAt;
        if (taken != null && !taken.isAfter(moment) && isInTime(taken)) {
            return SilenceState.TAKEN_BACK;
        }
        Instant end = deadlineAt(moment);
        if (breaks.stream().anyMatch(broken -> broken.standsAt(moment, end))) {
            return SilenceState.BROKEN;
        }
        if (moment.isBefore(end)) {
            return SilenceState.RUNNING;
        }
        return isSettling(moment) ? SilenceState.SETTLING : SilenceState.ADOPTED;
    }

    /** Whether what was received in time may still be on its way, be it an objection or that one is withdrawn. */
    boolean isSettling(Instant moment) {
        Instant end = deadlineAt(moment);
        return !moment.isBefore(end) && moment.isBefore(end.plus(GRACE));
    }

    /** The deadline that holds at a moment. */
    public Instant deadlineAt(Instant moment) {
        Instant end = deadline;
        List<Extension> inOrder = extensions.stream()
                .filter(extension -> !extension.receivedAt().isAfter(moment))
                .sorted(Comparator.comparing(Extension::receivedAt))
                .toList();
        for (Extension extension : inOrder) {
            boolean inTime = extension.receivedAt().isBefore(end);
            end = inTime && extension.deadline().isAfter(end) ? extension.deadline() : end;
        }
        return end;
    }

    /** Whether what the server receives at a moment is not too late; at the deadline itself it is. */
    boolean isInTime(Instant received) {
        return received.isBefore(deadlineAt(received));
    }
}
