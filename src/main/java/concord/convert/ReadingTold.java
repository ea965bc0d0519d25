package concord.convert;

import com.ibm.icu.text.MessageFormat;
import concord.exchange.RowError;
import concord.exchange.source.SourceKind;
import concord.exchange.source.SourceReading;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells what was read, in the reader's language. */
final class ReadingTold {
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private final PrintStream out;
    private final Locale reader;
    private final ResourceBundle wording;

    /** @param language “ru”; any other, and none, is English */
    ReadingTold(PrintStream out, String language) {
        this.out = out;
        reader = language.equals("ru") ? RUSSIAN : Locale.ENGLISH;
        wording = ResourceBundle.getBundle("concord.messages", reader.equals(RUSSIAN) ? RUSSIAN : Locale.ROOT);
    }

    void tell(String key, Object... args) {
        out.println(worded(key, args));
    }

    void reading(SourceReading reading) {
        if (!reading.format().isEmpty()) {
            tell("convert.format", worded("exchange.format." + reading.format()));
            tell("convert.organisations", reading.rows().size());
            tell("convert.left_out", count(reading), kinds(new TreeMap<>(reading.leftOut())));
            if (reading.otherProgrammes() > 0) {
                tell("convert.other_programmes", reading.otherProgrammes());
            }
        }
        tell("convert.problems", reading.errors().size());
        for (RowError error : reading.errors()) {
            tell(error.key(), error.args().toArray());
        }
    }

    private static int count(SourceReading reading) {
        return reading.leftOut().values().stream().mapToInt(Integer::intValue).sum();
    }

    private String kinds(Map<SourceKind, Integer> leftOut) {
        return leftOut.entrySet().stream()
                .map(kind -> worded("exchange.kind." + kind.getKey().name().toLowerCase(Locale.ROOT), kind.getValue()))
                .collect(Collectors.joining(", "));
    }

    private String worded(String key, Object... args) {
        return new MessageFormat(wording.getString(key), reader).format(args);
    }
}
