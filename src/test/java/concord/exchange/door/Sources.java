package concord.exchange.door;

import static org.assertj.core.api.Assertions.assertThat;

import concord.exchange.Limits;
import concord.exchange.ListRow;
import concord.exchange.NameRecognition;
import concord.exchange.source.SourceChoice;
import concord.exchange.source.SourceFile;
import concord.exchange.source.SourceReading;
import concord.exchange.source.SourcedRow;
import concord.names.reading.Recognition;
import concord.shared.Name;
import concord.shared.NameKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads small files of each format, which lie beside the tests, and what a test writes down itself. */
final class Sources {
    private Sources() {}

    static SourceReading read(SourceChoice choice, List<SourceFile> files) {
        try {
            return new ReadSources(
                            choice, Limits.STANDARD, NameRecognition.by(Recognition::language, Recognition::script))
                    .read(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SourceReading sample(String... names) {
        return read(
                SourceChoice.ORGANISATIONS,
                Stream.of(names).map(Sources::bytes).map(SourceFile::of).toList());
    }

    static byte[] bytes(String name) {
        try (InputStream in = Sources.class.getResourceAsStream("/concord/exchange/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SourceReading text(String text) {
        return text(text, StandardCharsets.UTF_8);
    }

    static SourceReading text(String text, Charset charset) {
        return read(SourceChoice.ORGANISATIONS, List.of(SourceFile.of(text.getBytes(charset))));
    }

    /** The row with this primary name of a list without errors. */
    static ListRow row(SourceReading reading, String primary) {
        assertThat(reading.errors()).isEmpty();
        return reading.rows().stream()
                .map(SourcedRow::row)
                .filter(row -> row.particulars().primaryName().equals(primary))
                .findFirst()
                .orElseThrow(() -> new AssertionError(primary + " is not in " + reading.rows()));
    }

    static List<String> names(ListRow row, NameKind kind) {
        return row.particulars().names().stream()
                .filter(name -> name.kind() == kind)
                .map(Name::text)
                .toList();
    }
}
