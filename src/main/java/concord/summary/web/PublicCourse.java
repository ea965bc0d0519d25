package concord.summary.web;

import concord.joint.Agreement;
import concord.summary.FrozenSummary;
import concord.summary.ReadSummary;
import concord.summary.Summary;
import concord.web.CourseChart;
import concord.web.Once;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** How far the talks have come, by what was released and nothing else. */
@Named
@RequestScoped
public class PublicCourse {
    @Inject
    ReadSummary read;

    private final Once<CourseChart> chart = new Once<>(() -> CourseChart.of(
            read.course(CourseChart.MOST).stream().map(PublicCourse::day).toList()));

    public CourseChart getChart() {
        return chart.get();
    }

    private static CourseChart.Day day(FrozenSummary released) {
        Summary said = released.summary();
        return new CourseChart.Day(
                LocalDate.ofInstant(released.releasedAt(), ZoneOffset.UTC),
                said.rowsIn(Agreement.AGREED),
                said.rowsIn(Agreement.MATCHED),
                said.rowsIn(Agreement.IDENTITY_DISPUTED)
                        + said.rowsIn(Agreement.CONTESTED)
                        + said.rowsIn(Agreement.ON_HOLD),
                said.rowsIn(Agreement.LISTED_BY_SOME));
    }
}
