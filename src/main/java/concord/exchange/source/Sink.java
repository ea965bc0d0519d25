package concord.exchange.source;

import concord.exchange.Limits;
import concord.exchange.ListReading;
import concord.exchange.NameRecognition;
import concord.exchange.Problems;
import concord.exchange.Problems.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Takes what a reader finds, entry by entry, and keeps what was asked for. */
public final class Sink {
    private final SourceChoice choice;
    private final Limits limits;
    private final NameRecognition recognition;
    private final SourceRows rows;
    private final Problems problems = new Problems();
    private final List<SourcedRow> taken = new ArrayList<>();
    private final Map<SourceKind, Integer> leftOut = new EnumMap<>(SourceKind.class);
    private Optional<LocalDate> issuedOn = Optional.empty();
    private int otherProgrammes;
    private boolean tooMany;

    public Sink(SourceChoice choice, Limits limits, NameRecognition recognition) {
        this.choice = choice;
        this.limits = limits;
        this.recognition = recognition;
        rows = new SourceRows(limits, recognition, problems);
    }

    /** Whether entries of this kind are asked for; if not, one more is counted as left out. */
    public boolean wants(SourceKind kind) {
        boolean wanted = choice.kinds().contains(kind);
        if (!wanted) {
            leftOut.merge(kind, 1, Integer::sum);
        }
        return wanted;
    }

    /** An entry of a kind that is wanted. */
    public void take(Gathering gathered) {
        SourceEntry entry = gathered.entry();
        if (!choice.takes(entry.programmes())) {
            otherProgrammes++;
        } else if (taken.size() < limits.rows()) {
            rows.row(entry)
                    .ifPresent(
                            row -> taken.add(new SourcedRow(row, entry.origin().id(), entry.programmes())));
        } else if (!tooMany) {
            tooMany = true;
            problem(gathered.line(), "", "exchange.error.rows", limits.rows());
        }
    }

    /** Rows that need no more than to be counted, or what is wrong with them. */
    public void takeAll(ListReading reading) {
        reading.rows().forEach(row -> taken.add(new SourcedRow(row, "", List.of())));
        reading.errors().forEach(problems::add);
    }

    public Limits limits() {
        return limits;
    }

    public NameRecognition recognition() {
        return recognition;
    }

    /** @param args what the sentence needs beside the line, which comes first */
    public void problem(int line, String column, String key, Object... args) {
        problems.add(new Place(line, column), key, args);
    }

    /** A day as the source writes it; empty, and a problem, if it is written and is none. */
    public Optional<LocalDate> day(int line, String field, String text, Function<String, Optional<LocalDate>> reading) {
        Optional<LocalDate> day = reading.apply(text);
        if (day.isEmpty() && !text.isBlank()) {
            problem(line, field, "exchange.error.source_date", field, text);
        }
        return day;
    }

    /** So many entries that no list holds them, or so many problems that nobody would read more. */
    public boolean full() {
        return tooMany || problems.full();
    }

    public void issuedOn(Optional<LocalDate> day) {
        issuedOn = day;
    }

    public SourceReading reading(String format) {
        return new SourceReading(format, issuedOn, taken, leftOut, otherProgrammes, problems.errors());
    }
}
