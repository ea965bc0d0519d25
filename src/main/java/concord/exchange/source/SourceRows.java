package concord.exchange.source;

import concord.exchange.Limits;
import concord.exchange.ListRow;
import concord.exchange.NameRecognition;
import concord.exchange.Problems;
import concord.exchange.Problems.Place;
import concord.shared.Name;
import concord.shared.Particulars;
import concord.shared.PlainText;
import java.util.List;
import java.util.Optional;

/** Turns entries of sources into rows of an own list. */
final class SourceRows {
    private static final int QUOTED = 60;

    private final Limits limits;
    private final NameRecognition recognition;
    private final Problems problems;

    SourceRows(Limits limits, NameRecognition recognition, Problems problems) {
        this.limits = limits;
        this.recognition = recognition;
        this.problems = problems;
    }

    /** Empty, with the reason among the problems, if an own list could not hold it. */
    Optional<ListRow> row(SourceEntry entry) {
        int line = entry.origin().line();
        List<Name> names = entry.names().stream()
                .filter(name -> PlainText.isVisible(name.text()))
                .map(this::name)
                .toList();
        if (names.isEmpty()) {
            problems.add(
                    new Place(line, ""),
                    "exchange.error.source_nameless",
                    entry.origin().id());
            return Optional.empty();
        }
        if (names.size() > limits.namesPerEntry()) {
            problems.add(new Place(line, ""), "exchange.error.names_many", names.size(), limits.namesPerEntry());
            return Optional.empty();
        }
        if (tooLong(line, names) || tooLong(line, entry.remarks(), limits.charactersPerText())) {
            return Optional.empty();
        }
        Particulars particulars = new Particulars(names, entry.designations(), entry.regions(), "", entry.remarks());
        return Optional.of(new ListRow(line, Optional.empty(), particulars, ""));
    }

    private Name name(SourceName name) {
        String language = name.language().isEmpty() ? recognition.language(name.text()) : name.language();
        return new Name(name.kind(), name.text(), language, recognition.script(name.text()));
    }

    private boolean tooLong(int line, List<Name> names) {
        return names.stream().anyMatch(name -> tooLong(line, name.text(), limits.charactersPerName()));
    }

    private boolean tooLong(int line, String text, int most) {
        int length = text.codePointCount(0, text.length());
        if (length > most) {
            String beginning = text.substring(0, text.offsetByCodePoints(0, Math.min(length, QUOTED))) + "…";
            problems.add(new Place(line, ""), "exchange.error.source_long", beginning, length, most);
        }
        return length > most;
    }
}
