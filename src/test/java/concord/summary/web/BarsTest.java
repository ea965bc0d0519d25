package concord.summary.web;

import static org.assertj.core.api.Assertions.assertThat;

import concord.joint.Agreement;
import concord.summary.Summary;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BarsTest {
    @Test
    void the_bars_fill_the_chart_without_a_gap() {
        List<Bar> bars =
                Bars.of(summary(Map.of(Agreement.AGREED, 7, Agreement.ON_HOLD, 1, Agreement.LISTED_BY_SOME, 3)));

        int end = 0;
        for (Bar bar : bars) {
            assertThat(bar.left()).isEqualTo(end);
            end += bar.width();
        }
        assertThat(end).isEqualTo(Bars.WIDTH);
    }

    @Test
    void without_rows_every_bar_is_empty() {
        assertThat(Bars.of(summary(Map.of()))).extracting(Bar::width).containsOnly(0);
    }

    private static Summary summary(Map<Agreement, Integer> rows) {
        return new Summary(2, rows, 0, List.of(), List.of());
    }
}
