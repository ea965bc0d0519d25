package concord.exchange;

import concord.exchange.Problems.Place;
import concord.shared.Designation;
import concord.shared.Name;
import concord.shared.NameKind;
import concord.shared.Particulars;
import concord.shared.PlainText;
import concord.shared.WrittenDay;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVException;

/**
 * A list as it was collected from what an authority publishes: CSV with the column {@code name} and any of
 * {@code aliases}, {@code original_script_name} (several values joined by “|”), {@code listed_on} (a day, and what else
 * is to be said of it) and {@code reference}. Other columns are passed over.
 */
public final class CollectedFile {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final NameRecognition recognition;
    private final Lines lines;
    private final Map<String, Integer> places = new HashMap<>();
    private final Problems problems = new Problems();
    private final List<ListRow> rows = new ArrayList<>();

    private CollectedFile(Lines lines, NameRecognition recognition) {
        this.lines = lines;
        this.recognition = recognition;
    }

    /**
     * Reads a whole list, all or nothing; empty if there is no column {@code name}, so that it is another kind of file.
     * The reader is left open.
     *
     * @throws UncheckedIOException if reading itself fails, not for what stands in the file
     */
    public static Optional<ListReading> read(Reader in, NameRecognition recognition) {
        try {
            return new CollectedFile(Lines.of(in), recognition).read();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<ListReading> read() throws IOException {
        try {
            Optional<Line> titles = lines.next();
            titles.ifPresent(this::titles);
            if (!places.containsKey("name")) {
                return Optional.empty();
            }
            for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                entry(line.get());
            }
        } catch (CSVException e) {
            problems.add(Place.of(lines.begin()), "exchange.error.quoting");
        }
        return Optional.of(new ListReading(rows, problems.errors()));
    }

    private void titles(Line first) {
        for (int i = 0; i < first.cells().size(); i++) {
            places.putIfAbsent(first.cell(i).strip().toLowerCase(Locale.ROOT), i);
        }
    }

    private void entry(Line line) {
        String primary = cell(line, "name");
        if (!PlainText.isVisible(primary)) {
            problems.add(Place.of(line.number()), "exchange.error.name_missing");
            return;
        }
        List<Name> names = new ArrayList<>(List.of(name(NameKind.PRIMARY, primary)));
        Set<String> known = new HashSet<>(Set.of(primary));
        for (String column : List.of("aliases", "original_script_name")) {
            Cell.values(cell(line, column)).stream()
                    .filter(PlainText::isVisible)
                    .filter(known::add)
                    .forEach(alias -> names.add(name(NameKind.ALSO_KNOWN_AS, alias)));
        }
        Particulars particulars = new Particulars(names, List.of(designation(line)), List.of(), "", "");
        rows.add(new ListRow(line.number(), Optional.empty(), particulars, ""));
    }

    private Name name(NameKind kind, String text) {
        return new Name(kind, text, recognition.language(text), recognition.script(text));
    }

    private Designation designation(Line row) {
        Matcher day = DAY.matcher(cell(row, "listed_on"));
        Optional<LocalDate> listed = day.find() ? WrittenDay.read(day.group()) : Optional.empty();
        return new Designation("", "", cell(row, "reference"), listed.orElse(null), null, null);
    }

    private String cell(Line row, String column) {
        Integer place = places.get(column);
        return place == null ? "" : row.cell(place).strip();
    }
}
