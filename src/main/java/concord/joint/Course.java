package concord.joint;

import concord.shared.Evenly;
import java.util.ArrayList;
import java.util.List;

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
        return Evenly.of(told, most);
    }
}
