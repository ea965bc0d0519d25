package concord.round;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/** Deadlines that give every delegation time. */
public final class Deadlines {
    private static final int WORKING_DAYS = 3;
    private static final LocalTime HOUR = LocalTime.of(17, 0);

    private Deadlines() {}

    /** Three working days from a moment, at five in the afternoon; in the zone. */
    public static LocalDateTime suggested(Instant now, String zone) {
        return WorkingDays.shipped()
                .after(now.atZone(ZoneId.of(zone)).toLocalDate(), WORKING_DAYS)
                .atTime(HOUR);
    }
}
