package concord.exchange;

import concord.exchange.Problems.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVException;

/** Reads one file from its header to its last entry. */
final class ListReader {
    private final Lines lines;
    private final Limits limits;
    private final NameRecognition recognition;
    private final Problems problems = new Problems();
    private final List<ListRow> rows = new ArrayList<>();
    private final Map<Integer, Integer> lineOfNumber = new HashMap<>();

    ListReader(Lines lines, NameRecognition recognition, Limits limits) {
        this.lines = lines;
        this.recognition = recognition;
        this.limits = limits;
    }

    ListReading read() throws IOException {
        try {
            readHeader();
        } catch (TooLarge e) {
            problems.add(Place.of(lines.begin()), e.key(), e.most());
        } catch (CSVException e) {
            problems.add(Place.of(lines.begin()), "exchange.error.quoting");
        }
        return new ListReading(rows, problems.errors());
    }

    private void readHeader() throws IOException {
        Optional<Line> first = lines.next();
        if (first.isEmpty()) {
            problems.add(Place.of(lines.begin()), "exchange.error.empty");
            return;
        }
        Optional<Header> header = Header.read(first.get(), problems);
        if (header.isPresent()) {
            readEntries(header.get());
        }
    }

    private void readEntries(Header header) throws IOException {
        int count = 0;
        for (Optional<Line> line = lines.next(); line.isPresent() && !problems.full(); line = lines.next()) {
            if (++count > limits.rows()) {
                problems.add(Place.of(line.get().number()), "exchange.error.rows", limits.rows());
                return;
            }
            new EntryCells(header, line.get(), limits, problems)
                    .read(recognition)
                    .ifPresent(this::keep);
        }
    }

    private void keep(ListRow row) {
        row.number().ifPresent(number -> {
            Integer earlier = lineOfNumber.putIfAbsent(number, row.line());
            if (earlier != null) {
                problems.add(Place.of(row.line(), Column.NUMBER), "exchange.error.number_twice", number, earlier);
            }
        });
        rows.add(row);
    }
}
