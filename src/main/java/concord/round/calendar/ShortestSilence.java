package concord.round.calendar;

import concord.shared.Refusal;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * How long a text has to be under silence at least.
 *
 * @param number from 1 to {@link #MOST}
 */
public record ShortestSilence(int number, SilenceUnit unit) implements Serializable {
    public static final int MOST = 500;

    /** @throws Refusal if it is none, or longer than anybody would wait */
    public ShortestSilence {
        if (number < 1 || number > MOST) {
            throw new Refusal("terms.refusal.shortest", MOST);
        }
    }

    /**
     * The first moment at which a silence may end. After working days it is the hour at which the silence began, by the
     * clocks of the round's zone; of an hour that comes twice the later one.
     *
     * @param begin when the text was put under silence
     * @param days of all participants
     */
    public Instant earliest(Instant begin, WorkingDays days, ZoneId zone) {
        return switch (unit) {
            case WORKING_DAYS -> after(begin.atZone(zone), days);
            case HOURS -> begin.plus(Duration.ofHours(number));
            case MINUTES -> begin.plus(Duration.ofMinutes(number));
        };
    }

    private Instant after(ZonedDateTime begin, WorkingDays days) {
        return ZonedDateTime.of(days.after(begin.toLocalDate(), number), begin.toLocalTime(), begin.getZone())
                .withLaterOffsetAtOverlap()
                .toInstant();
    }
}
