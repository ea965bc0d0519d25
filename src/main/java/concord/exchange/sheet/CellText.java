package concord.exchange.sheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** The text of a cell as a person sees it: a number that is shown as a day is that day. */
final class CellText {
    /** What of a format is text or colour, and no pattern. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");

    private static final Pattern DAY = Pattern.compile("(?i)[yd]");

    /** Separates lines where a table of text has a line an entry; read as a line end again. */
    private static final String LINE_END_WITHIN = "\u2028";

    private static final Pattern LINE_END = Pattern.compile("\\R|_x000D_\\n?");

    private CellText() {}

    static String of(@Nullable Cell cell) {
        if (cell == null || cell.getValue() == null) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER) {
            return isDay(cell) ? day(cell.asDate()) : number(cell.asNumber());
        }
        return LINE_END.matcher(cell.getText()).replaceAll(LINE_END_WITHIN);
    }

    private static boolean isDay(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null
                && DAY.matcher(LITERAL.matcher(format).replaceAll("")).find();
    }

    private static String day(LocalDateTime moment) {
        boolean midnight = moment.toLocalTime().toSecondOfDay() == 0;
        return midnight ? moment.toLocalDate().toString() : moment.toString();
    }

    private static String number(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
