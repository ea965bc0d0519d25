package concord.exchange.door;

import concord.exchange.Limits;
import concord.exchange.NameRecognition;
import concord.exchange.RowError;
import concord.exchange.TooLarge;
import concord.exchange.sheet.SheetTable;
import concord.exchange.source.Bounded;
import concord.exchange.source.BrokenSource;
import concord.exchange.source.Head;
import concord.exchange.source.Sink;
import concord.exchange.source.SourceChoice;
import concord.exchange.source.SourceFile;
import concord.exchange.source.SourceFormat;
import concord.exchange.source.SourceReading;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads a list of any format, all or nothing.
 *
 * @param recognition of languages and scripts, where the source does not say them
 */
public record ReadSources(SourceChoice choice, Limits limits, NameRecognition recognition) {
    /**
     * @param files one, or several that belong together, as names and aliases do; in any order
     * @throws IOException if a file cannot be read, not for what stands in it
     */
    public SourceReading read(List<SourceFile> files) throws IOException {
        try {
            List<SourceFile> tables = new ArrayList<>();
            Set<SourceFormat> formats = new LinkedHashSet<>();
            for (SourceFile file : files) {
                tables.add(table(file));
                Head head = Head.of(tables.get(tables.size() - 1));
                Optional<String> wrong = WrongFile.key(head).or(() -> unknown(head));
                if (wrong.isPresent()) {
                    return refused(wrong.get());
                }
                Formats.of(head).ifPresent(formats::add);
            }
            return read(formats, tables);
        } catch (TooLarge e) {
            return refused(e.key(), e.most());
        } catch (BrokenSource e) {
            return refused(e.key());
        }
    }

    /** A spreadsheet as its first sheet, any other file as it is. */
    private static SourceFile table(SourceFile file) throws IOException {
        Bounded.refuseLarge(file.size());
        return WrongFile.isWorkbook(Head.of(file)) ? SheetTable.of(file) : file;
    }

    private static Optional<String> unknown(Head head) {
        if (Formats.of(head).isPresent()) {
            return Optional.empty();
        }
        String kind = head.isXml() ? "xml" : head.isJson() ? "json" : "table";
        return Optional.of("exchange.wrong." + kind);
    }

    private SourceReading read(Set<SourceFormat> formats, List<SourceFile> files) throws IOException {
        SourceFormat format = formats.iterator().next();
        if (formats.size() > 1 || files.size() > format.mostFiles()) {
            return refused("exchange.error.several_files");
        }
        Sink sink = new Sink(choice, limits, recognition);
        try {
            format.read(files, sink);
        } catch (TooLarge e) {
            sink.problem(0, "", e.key(), e.most());
        } catch (BrokenSource e) {
            sink.problem(e.line(), "", e.key(), e.args().toArray());
        } catch (CharacterCodingException | CharConversionException e) {
            sink.problem(0, "", "exchange.error.encoding");
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return sink.reading(format.key());
    }

    private static SourceReading refused(String key, Object... args) {
        List<Object> all = new ArrayList<>(List.of(0));
        Stream.of(args).forEach(all::add);
        return SourceReading.refused(new RowError(0, "", key, all));
    }
}
