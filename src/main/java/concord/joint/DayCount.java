package concord.joint;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;

/**
 * How far the talks had come.
 *
 * @param day in UTC
 * @param rows how many rows of the joint list were in each state at the end of the day, or of today are so now
 */
public record DayCount(LocalDate day, Map<Agreement, Integer> rows) implements Serializable {
    public DayCount {
        rows = Map.copyOf(rows);
    }

    public int in(Agreement state) {
        return rows.getOrDefault(state, 0);
    }
}
