package concord.round.calendar;

import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;

/**
 * What a holiday more, or less, does to the shortest silence of a text that is put under silence now.
 *
 * @param title of the terms that fix it
 * @param now the first moment at which it can end
 * @param then the first one, once the deed is done
 */
public record HolidayEffect(String title, Instant now, Instant then, ZoneId zone) implements Serializable {
    public boolean same() {
        return now.equals(then);
    }
}
