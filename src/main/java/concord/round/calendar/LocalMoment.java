package concord.round.calendar;

import concord.shared.Refusal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** What a clock on the wall shows, as an exact moment. */
public final class LocalMoment {
    private LocalMoment() {}

    /**
     * A time that comes twice, when clocks are set back, is the later one: whoever reads it either way is in time.
     *
     * @throws Refusal if no clock of that zone shows the time, because clocks are set forward over it
     */
    public static Instant of(LocalDateTime time, ZoneId zone) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(time);
        if (offsets.isEmpty()) {
            throw new Refusal("round.refusal.no_such_time", time.toLocalDate(), time.toLocalTime(), zone.getId());
        }
        return time.toInstant(offsets.get(offsets.size() - 1));
    }
}
