package concord.ownlist.web;

import concord.ownlist.Difference;
import concord.ownlist.Difference.Change;
import concord.ownlist.Differences;
import concord.shared.NameKind;
import concord.shared.Particulars;
import concord.web.Text;
import concord.web.When;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Says differences in the reader's language. */
@ApplicationScoped
class DifferenceWords {
    private static final char ISOLATE = '\u2068';
    private static final char END_OF_ISOLATE = '\u2069';

    @Inject
    Text text;

    @Inject
    When when;

    @Inject
    EntryWords words;

    List<DifferenceLine> between(Particulars before, Particulars after) {
        return Differences.between(before, after).stream().map(this::line).toList();
    }

    private DifferenceLine line(Difference difference) {
        Change change = difference.change();
        String key = "list_history.change." + change.name().toLowerCase(Locale.ROOT);
        if (change == Change.CRITERION || change == Change.REMARKS) {
            return new DifferenceLine(text.of(key), difference.before(), difference.after());
        }
        String sentence = text.of(
                key,
                isolated(difference.subject()),
                said(change.terms(), difference.before()),
                said(change.terms(), difference.after()));
        return new DifferenceLine(sentence, "", "");
    }

    private String said(Difference.Terms terms, String value) {
        if (value.isEmpty()) {
            return text.of("list_history.nothing");
        }
        return switch (terms) {
            case TEXT -> isolated(value);
            case KIND -> words.kind(NameKind.valueOf(value));
            case LANGUAGE -> words.language(value);
            case SCRIPT -> words.script(value);
            case DATE -> when.day(LocalDate.parse(value));
        };
    }

    /** A name in Arabic letters must not turn the sentence round it. */
    private static String isolated(String value) {
        return ISOLATE + value + END_OF_ISOLATE;
    }
}
