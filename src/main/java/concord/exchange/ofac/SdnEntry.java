package concord.exchange.ofac;

import concord.exchange.Line;
import concord.exchange.naming.AliasesInRemarks;
import concord.exchange.source.Gathering;
import concord.exchange.source.SourceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The lines that belong to one entry, from whichever file they come. */
final class SdnEntry {
    /** How programmes stand in one cell: {@code FTO] [SDGT}. */
    private static final Pattern BETWEEN = Pattern.compile("[\\[\\]]+\\s*");

    private static final int NAME = 1;
    private static final int TYPE = 2;
    private static final int PROGRAMMES = 3;
    private static final int REMARKS = 11;
    private static final int COUNTRY = 4;
    private static final int ALIAS = 3;

    private final String uid;
    private final List<Line> names = new ArrayList<>();
    private final List<Line> aliases = new ArrayList<>();
    private final List<String> countries = new ArrayList<>();
    private final StringBuilder comments = new StringBuilder();

    SdnEntry(String uid) {
        this.uid = uid;
    }

    void add(SdnPart part, Line line) {
        switch (part) {
            case NAMES -> names.add(line);
            case ALIASES -> aliases.add(line);
            case ADDRESSES -> countries.add(SdnPart.cell(line, COUNTRY));
            case COMMENTS -> comments.append(SdnPart.cell(line, 1));
        }
    }

    boolean isNamed() {
        return !names.isEmpty();
    }

    /** In the file of names. */
    int line() {
        return names.get(0).number();
    }

    SourceKind kind() {
        return Office.kind(SdnPart.cell(names.get(0), TYPE));
    }

    Gathering gathered() {
        Line line = names.get(0);
        Gathering entry = new Gathering(line.number(), uid).primary(SdnPart.cell(line, NAME));
        for (Line alias : aliases) {
            entry.name(Office.kind(SdnPart.cell(alias, TYPE), false), SdnPart.cell(alias, ALIAS), "");
        }
        countries.forEach(entry::region);
        // A cell is at most so long; what does not fit goes on in a file of its own, in the middle of a word.
        String remarks = SdnPart.cell(line, REMARKS) + comments;
        entry.found(AliasesInRemarks.quoted(remarks)).remark(remarks);
        List<String> programmes = BETWEEN.splitAsStream(SdnPart.cell(line, PROGRAMMES))
                .map(String::strip)
                .filter(programme -> !programme.isEmpty())
                .toList();
        Office.listed(entry, uid, programmes, null);
        return entry;
    }
}
