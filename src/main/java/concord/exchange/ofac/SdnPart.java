package concord.exchange.ofac;

import concord.exchange.Line;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a line of the office’s CSV files holds; they have no titles, and each kind its own number of cells. */
enum SdnPart {
    NAMES(12),
    ALIASES(5),
    ADDRESSES(6),
    COMMENTS(2);

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private static final Pattern ALIAS_TYPE = Pattern.compile("(?i)[afn]\\.?k\\.?a\\.?");

    /** How these files write that a cell is empty. */
    private static final String NOTHING = "-0-";

    private final int cells;

    SdnPart(int cells) {
        this.cells = cells;
    }

    /** Empty if it is no line of these files; the mark that ends them is none. */
    static Optional<SdnPart> of(Line line) {
        if (!NUMBER.matcher(line.cell(0).strip()).matches()) {
            return Optional.empty();
        }
        for (SdnPart part : values()) {
            if (part.cells == line.cells().size() && part.fits(line)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    private boolean fits(Line line) {
        return switch (this) {
            case NAMES, COMMENTS -> true;
            case ALIASES -> ALIAS_TYPE.matcher(line.cell(2).strip()).matches();
            case ADDRESSES -> NUMBER.matcher(line.cell(1).strip()).matches();
        };
    }

    static String cell(Line line, int place) {
        String cell = line.cell(place).strip();
        return cell.equals(NOTHING) ? "" : cell;
    }
}
