package concord.joint.web;

import concord.joint.Agreement;
import concord.joint.DayCount;
import concord.joint.ReadCourse;
import concord.web.CourseChart;
import concord.web.Once;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How far the talks have come, as a chart and as its table. */
@Named
@RequestScoped
public class CoursePage {
    @Inject
    ReadCourse read;

    private final Once<CourseChart> chart = new Once<>(() -> CourseChart.of(
            read.course(CourseChart.MOST).stream().map(CoursePage::day).toList()));

    public CourseChart getChart() {
        return chart.get();
    }

    private static CourseChart.Day day(DayCount day) {
        return new CourseChart.Day(
                day.day(),
                day.in(Agreement.AGREED),
                day.in(Agreement.MATCHED),
                day.in(Agreement.IDENTITY_DISPUTED) + day.in(Agreement.CONTESTED) + day.in(Agreement.ON_HOLD),
                day.in(Agreement.LISTED_BY_SOME));
    }
}
