package concord.joint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which days tell how the talks went; a pure function of all of them. */
final class Course {
    private Course() {}

    /**
     * @param past in their order
     * @param most at least 2
     */
    static List<DayCount> of(List<DayCount> past, DayCount today, int most) {
        List<DayCount> told = new ArrayList<>();
        for (DayCount day : past) {
            boolean same = !told.isEmpty() && told.get(told.size() - 1).rows().equals(day.rows());
            if (!same && day.day().isBefore(today.day())) {
                told.add(day);
            }
        }
        told.add(today);
        return told.size() <= most ? List.copyOf(told) : evenly(told, most);
    }

    private static List<DayCount> evenly(List<DayCount> days, int most) {
        Set<DayCount> chosen = new LinkedHashSet<>();
        for (int place = 0; place < most; place++) {
            chosen.add(days.get((int) ((long) place * (days.size() - 1) / (most - 1))));
        }
        return List.copyOf(chosen);
    }
}
