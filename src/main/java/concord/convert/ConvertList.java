package concord.convert;

import concord.exchange.Limits;
import concord.exchange.ListFile;
import concord.exchange.NameRecognition;
import concord.exchange.door.ReadSources;
import concord.exchange.source.SourceChoice;
import concord.exchange.source.SourceFile;
import concord.exchange.source.SourceReading;
import concord.exchange.source.SourcedRow;
import concord.names.reading.Recognition;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a list of any format that the portal knows and writes it as a list file, or nothing if anything is wrong. Called
 * with “from=FILE,FILE”, “to=FILE”, “programme=NAME,NAME” and “language=ru”; the last two may be empty or left out. Tells
 * on standard error what it read.
 */
public final class ConvertList {
    private static final int DONE = 0;
    private static final int NOTHING_WRITTEN = 1;

    private static final NameRecognition RECOGNISED = NameRecognition.by(Recognition::language, Recognition::script);

    /** As the portal’s, but for the number of rows: nobody waits for a page here. */
    private static final Limits LIMITS = new Limits(
            Integer.MAX_VALUE,
            Limits.STANDARD.namesPerEntry(),
            Limits.STANDARD.charactersPerName(),
            Limits.STANDARD.charactersPerText());

    private final ReadingTold told;

    private ConvertList(ReadingTold told) {
        this.told = told;
    }

    public static void main(String[] args) {
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = run(err, args);
        if (code != DONE) {
            // Within Maven too.
            System.exit(code);
        }
    }

    /** @return 0 if the list was written */
    static int run(PrintStream err, String... args) {
        ConvertList convert = new ConvertList(new ReadingTold(err, String.join("", given("language=", args))));
        return convert.code(given("from=", args), given("to=", args), Set.copyOf(given("programme=", args)));
    }

    /** What is given under a name, commas between it. */
    private static List<String> given(String name, String... args) {
        return Stream.of(args)
                .filter(arg -> arg.startsWith(name))
                .flatMap(arg -> Stream.of(arg.substring(name.length()).split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    private int code(List<String> from, List<String> to, Set<String> programmes) {
        if (from.isEmpty() || to.size() != 1 || from.contains(to.get(0))) {
            told.tell("convert.usage");
            return NOTHING_WRITTEN;
        }
        try {
            List<SourceFile> files =
                    from.stream().map(name -> SourceFile.of(Path.of(name))).toList();
            SourceReading reading =
                    new ReadSources(SourceChoice.ofProgrammes(programmes), LIMITS, RECOGNISED).read(files);
            if (reading.errors().isEmpty()) {
                write(reading, Path.of(to.get(0)).toAbsolutePath());
            }
            told.reading(reading);
            return reading.errors().isEmpty() ? DONE : NOTHING_WRITTEN;
        } catch (NoSuchFileException e) {
            told.tell("convert.no_file", e.getFile());
        } catch (FileSystemException e) {
            told.tell("convert.unusable", e.getFile(), String.valueOf(e.getReason()));
        } catch (IOException e) {
            told.tell("convert.unusable", String.join(", ", from), String.valueOf(e.getMessage()));
        }
        return NOTHING_WRITTEN;
    }

    /** Beside the file first, so that it is there whole or not at all. */
    private static void write(SourceReading reading, Path to) throws IOException {
        Path begun = Files.createTempFile(Objects.requireNonNullElse(to.getParent(), to), "list", ".csv");
        try {
            try (Writer out = Files.newBufferedWriter(begun)) {
                ListFile.write(
                        out, reading.rows().stream().map(SourcedRow::row).collect(Collectors.toList()), RECOGNISED);
            }
            Files.move(begun, to, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(begun);
        }
    }
}
