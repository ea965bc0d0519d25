package concord.bench.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * What organisations of the sample lists are usually called, language by language, and which entries they are.
 *
 * @param names as sorted in the file: by organisation, language, script and kind
 * @param entries at least one of each organisation; an organisation can have several entries in one list
 */
public record OrganisationsByLanguage(List<UsualName> names, List<SampleEntry> entries) {
    private static final String FOLDER = "/concord/names/";
    private static final CSVFormat HEADED =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    public enum Kind {
        /** The usual name: one for each organisation, language and script. */
        PRIMARY,
        ALIAS,
        /** May be in letters of another script. */
        ACRONYM
    }

    /**
     * @param organisation a key, the same in all languages
     * @param language as in BCP 47
     * @param script as in ISO 15924
     * @param source where it was read
     */
    public record UsualName(
            String organisation, String language, String script, Kind kind, String name, String source) {
        /** As in “sr-Latn”. */
        public String writing() {
            return language + "-" + script;
        }
    }

    /**
     * @param list “us”, “ru” or “un”; empty where none of the three has the organisation
     * @param entry its primary name there; empty where the list is
     */
    public record SampleEntry(String organisation, String list, String entry) {}

    public static OrganisationsByLanguage read() throws IOException {
        List<UsualName> names = rows(FOLDER + "organisations-by-language.csv").stream()
                .map(row -> new UsualName(
                        row.get("organisation"),
                        row.get("language"),
                        row.get("script"),
                        Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                        row.get("name"),
                        row.get("source")))
                .toList();
        List<SampleEntry> entries = rows(FOLDER + "organisations-in-samples.csv").stream()
                .map(row -> new SampleEntry(row.get("organisation"), row.get("list"), row.get("entry")))
                .toList();
        return new OrganisationsByLanguage(names, entries);
    }

    /** The primary names of a sample list. */
    static List<String> sample(String list) throws IOException {
        return rows("/concord/samples/" + list + ".csv").stream()
                .map(row -> row.get("primary_name"))
                .toList();
    }

    private static List<CSVRecord> rows(String resource) throws IOException {
        InputStream file =
                Objects.requireNonNull(OrganisationsByLanguage.class.getResourceAsStream(resource), resource);
        try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            return HEADED.parse(reader).getRecords();
        }
    }
}
