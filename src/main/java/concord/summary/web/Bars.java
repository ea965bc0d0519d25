package concord.summary.web;

import concord.joint.Agreement;
import concord.summary.Summary;
import java.util.ArrayList;
import java.util.List;

/** The states side by side on one line, each as wide as its share. */
final class Bars {
    static final int WIDTH = 1000;

    private Bars() {}

    static List<Bar> of(Summary summary) {
        List<Bar> bars = new ArrayList<>();
        int before = 0;
        int all = Math.max(1, Agreement.ORDER.stream().mapToInt(summary::rowsIn).sum());
        for (Agreement agreement : Agreement.ORDER) {
            int count = summary.rowsIn(agreement);
            int left = WIDTH * before / all;
            before += count;
            bars.add(new Bar(agreement.key(), count, left, WIDTH * before / all - left));
        }
        return bars;
    }
}
