package concord.compare;

import com.ibm.icu.text.MessageFormat;
import concord.exchange.CollectedFile;
import concord.exchange.Limits;
import concord.exchange.ListFile;
import concord.exchange.ListReading;
import concord.exchange.ListRow;
import concord.exchange.NameRecognition;
import concord.exchange.RowError;
import concord.names.reading.Recognition;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** Reads lists from files, the portal's own and collected ones. */
public final class ListsInFiles {
    /** As the portal's, but for the number of rows: nobody waits for a page here. */
    private static final Limits LIMITS = new Limits(
            Integer.MAX_VALUE,
            Limits.STANDARD.namesPerEntry(),
            Limits.STANDARD.charactersPerName(),
            Limits.STANDARD.charactersPerText());

    private static final NameRecognition RECOGNISED = NameRecognition.by(Recognition::language, Recognition::script);

    private ListsInFiles() {}

    /**
     * The list of a file, whichever of the two kinds it is.
     *
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException saying what is wrong in the file, line by line
     */
    public static NamedList read(Path file) throws IOException {
        ListReading reading = collected(file).orElse(null);
        ListReading read = reading == null ? own(file) : reading;
        if (!read.errors().isEmpty()) {
            throw new IllegalArgumentException(read.errors().stream()
                    .map(error -> file + ": " + wording(error))
                    .collect(Collectors.joining(System.lineSeparator())));
        }
        return new NamedList(
                name(file), read.rows().stream().map(ListRow::particulars).toList());
    }

    private static Optional<ListReading> collected(Path file) throws IOException {
        try (Reader in = ListFile.utf8(new BufferedInputStream(Files.newInputStream(file)))) {
            return CollectedFile.read(in, RECOGNISED);
        }
    }

    private static ListReading own(Path file) throws IOException {
        try (Reader in = ListFile.utf8(new BufferedInputStream(Files.newInputStream(file)))) {
            return ListFile.read(in, RECOGNISED, LIMITS);
        }
    }

    private static String wording(RowError error) {
        String pattern =
                ResourceBundle.getBundle("concord.messages", Locale.ROOT).getString(error.key());
        return new MessageFormat(pattern, Locale.ENGLISH).format(error.args().toArray());
    }

    private static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
