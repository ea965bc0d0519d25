package concord.joint.web;

import concord.joint.DayCount;
import concord.joint.ReadCourse;
import concord.web.Once;
import concord.web.When;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** How far the talks have come, as a chart and as its table. */
@Named
@RequestScoped
public class CoursePage {
    @Inject
    ReadCourse read;

    @Inject
    When when;

    private final Once<CourseChart> chart = new Once<>(() -> CourseChart.of(read.course(CourseChart.MOST)));

    public List<CourseChart.Column> getColumns() {
        return chart.get().columns();
    }

    public List<CourseChart.Line> getLines() {
        return chart.get().lines();
    }

    /** The last day, which is today. */
    public DayCount getToday() {
        List<CourseChart.Column> columns = getColumns();
        return columns.get(columns.size() - 1).day();
    }

    public String day(DayCount of) {
        return when.day(of.day());
    }

    public String shortDay(DayCount of) {
        return when.shortDay(of.day());
    }
}
