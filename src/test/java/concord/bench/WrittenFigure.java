package concord.bench;

import java.util.Locale;

/** How figures are written. */
final class WrittenFigure {
    private WrittenFigure() {}

    /** “0.98 (46 of 47)”. */
    static String share(long part, long whole) {
        return String.format(Locale.ROOT, "%.2f (%d of %d)", part / (double) whole, part, whole);
    }

    /** Rounded down, so that nothing looks as if it reached a target that it misses by a little. */
    static String share(double share) {
        return String.format(Locale.ROOT, "%.3f", Math.floor(share * 1000 + 1e-9) / 1000);
    }

    static String number(double number, int places) {
        return String.format(Locale.ROOT, "%,." + places + "f", number);
    }

    static String reached(boolean reached) {
        return reached ? "yes" : "no";
    }
}
