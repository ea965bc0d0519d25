package concord.exchange.source;

import concord.exchange.RowError;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came of reading a list: all its rows, or what is wrong with it.
 *
 * @param format key of the format; the name of its message is “exchange.format.” with it
 * @param issuedOn when the source issued the list, if it says so; no date of any entry
 * @param rows in the order of the file; none if there is any error
 * @param leftOut how many entries of each kind were not asked for
 * @param otherProgrammes how many were listed under none of the programmes that were asked for
 */
public record SourceReading(
        String format,
        Optional<LocalDate> issuedOn,
        List<SourcedRow> rows,
        Map<SourceKind, Integer> leftOut,
        int otherProgrammes,
        List<RowError> errors) {
    public SourceReading {
        rows = errors.isEmpty() ? List.copyOf(rows) : List.of();
        leftOut = leftOut.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(leftOut));
        errors = List.copyOf(errors);
    }

    /** Of a file that is not read at all. */
    public static SourceReading refused(RowError error) {
        return new SourceReading("", Optional.empty(), List.of(), Map.of(), 0, List.of(error));
    }
}
