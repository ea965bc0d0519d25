package concord.bench.data;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The folder with real lists, collected, official, and with what is true of them. */
public record Data(Path folder) {
    private static final CSVFormat HEADED =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    /** The one that {@code -Dconcord.data} names; empty if it names none. */
    public static Optional<Data> given() {
        String folder = System.getProperty("concord.data", "");
        return folder.isBlank() || !Files.isDirectory(Path.of(folder))
                ? Optional.empty()
                : Optional.of(new Data(Path.of(folder)));
    }

    Path list(String name) {
        return folder.resolve("lists").resolve(name);
    }

    public Path unitedNations() {
        return folder.resolve("official/un_consolidated_2026-02-27.xml");
    }

    List<CSVRecord> ofac() throws IOException {
        return rows(folder.resolve("official/ofac_sdn_2021-07.csv"), CSVFormat.DEFAULT);
    }

    List<CSVRecord> ofacAliases() throws IOException {
        return rows(folder.resolve("official/ofac_alt_2021-07.csv"), CSVFormat.DEFAULT);
    }

    List<CSVRecord> truth(String name) throws IOException {
        return rows(folder.resolve("truth").resolve(name), HEADED);
    }

    List<CSVRecord> cases(String name) throws IOException {
        return rows(folder.resolve("cases").resolve(name), HEADED);
    }

    private static List<CSVRecord> rows(Path file, CSVFormat format) throws IOException {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return format.parse(reader).getRecords();
        }
    }
}
