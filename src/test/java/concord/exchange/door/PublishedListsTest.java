package concord.exchange.door;

import static concord.exchange.door.Sources.names;
import static concord.exchange.door.Sources.row;
import static concord.shared.NameKind.ACRONYM;
import static concord.shared.NameKind.ALSO_KNOWN_AS;
import static org.assertj.core.api.Assertions.assertThat;

import concord.exchange.ListRow;
import concord.exchange.source.SourceChoice;
import concord.exchange.source.SourceFile;
import concord.exchange.source.SourceKind;
import concord.exchange.source.SourceReading;
import concord.exchange.source.SourcedRow;
import concord.shared.Designation;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists as they were published, of the folder that {@code -Dconcord.data} names; they are not ours to ship. */
@EnabledIfSystemProperty(named = "concord.data", matches = ".+")
class PublishedListsTest {
    private static final SourceReading NEWER = official("un_consolidated_2026-02-27.xml");

    @Test
    void the_newer_list_of_the_united_nations_has_273_organisations_and_730_persons() {
        assertThat(NEWER.rows()).hasSize(273);
        assertThat(NEWER.leftOut()).isEqualTo(Map.of(SourceKind.PERSON, 730));
        assertThat(NEWER.errors()).isEmpty();
        assertThat(NEWER.issuedOn()).contains(LocalDate.of(2026, 2, 27));
        assertThat(NEWER.rows())
                .extracting(SourcedRow::row)
                .allSatisfy(row -> assertThat(
                                row.particulars().designations().get(0).decidedOn())
                        .isNotNull());
    }

    @Test
    void the_older_list_of_the_united_nations_has_293_organisations_and_710_persons() {
        SourceReading older = official("un_consolidated_2021-01-18.xml");

        assertThat(older.rows()).hasSize(293);
        assertThat(older.leftOut()).isEqualTo(Map.of(SourceKind.PERSON, 710));
        Set<String> before = references(older);
        Set<String> after = references(NEWER);
        assertThat(before).hasSize(293);
        assertThat(after).hasSize(273);
        Set<String> stayed = new HashSet<>(before);
        stayed.retainAll(after);
        assertThat(stayed).hasSize(250);
    }

    @Test
    void many_aliases_of_one_field_come_apart() {
        ListRow nusrah = row(NEWER, "AL-NUSRAH FRONT FOR THE PEOPLE OF THE LEVANT");

        assertThat(names(nusrah, ALSO_KNOWN_AS))
                .contains("Hay’at Tahrir al-Sham", "هيئة تحرير الشام", "جبهة النصرة", "Jabhat al-Nusrah")
                .noneMatch(name -> name.contains("(") || name.contains(";"));
        assertThat(names(nusrah, ACRONYM)).containsExactly("HTS");
    }

    @Test
    void the_names_and_aliases_of_ofac_are_read_together() {
        SourceReading reading = official("ofac_alt_2021-07.csv", "ofac_sdn_2021-07.csv");

        assertThat(reading.rows()).hasSize(3_673);
        assertThat(reading.leftOut())
                .isEqualTo(Map.of(SourceKind.PERSON, 4_620, SourceKind.VESSEL, 406, SourceKind.AIRCRAFT, 277));
        assertThat(reading.errors()).isEmpty();
    }

    @Test
    void one_programme_of_ofac_alone() {
        SourceReading reading = Sources.read(
                SourceChoice.ofProgrammes(Set.of("FTO")), files("ofac_sdn_2021-07.csv", "ofac_alt_2021-07.csv"));

        assertThat(reading.rows())
                .hasSizeBetween(60, 90)
                .allMatch(row -> row.programmes().contains("FTO"));
        assertThat(reading.rows().size() + reading.otherProgrammes()).isEqualTo(3_673);
    }

    @Test
    void the_classic_xml_of_ofac() {
        SourceReading reading = official("ofac_consolidated_classic_2020-12-14.xml");

        assertThat(reading.rows()).hasSize(294);
        assertThat(reading.leftOut()).isEqualTo(Map.of(SourceKind.PERSON, 82));
        assertThat(reading.issuedOn()).contains(LocalDate.of(2020, 12, 14));
    }

    @Test
    void the_list_of_the_treasury_by_groups_of_lines() {
        SourceReading reading = official("uk_hmt_conlist_2020_excerpt.csv");

        assertThat(reading.rows()).hasSize(9);
        assertThat(reading.leftOut()).isEqualTo(Map.of(SourceKind.PERSON, 32));
    }

    @Test
    void the_collected_lists_are_read_too_whichever_their_encoding() throws IOException {
        SourceFile russian = SourceFile.of(folder().resolve("lists/ru-fsb.csv"));
        String text = Files.readString(folder().resolve("lists/ru-fsb.csv"));

        SourceReading reading = Sources.read(SourceChoice.ORGANISATIONS, List.of(russian));
        SourceReading old = Sources.text(text, Charset.forName("windows-1251"));

        assertThat(reading.rows()).hasSize(74);
        assertThat(old.rows()).hasSize(74);
        assertThat(old.rows().get(2)).isEqualTo(reading.rows().get(2));
    }

    @ParameterizedTest
    @CsvSource({
        "eu_fsf_v1_1.sample.csv, 0, 1",
        "eu_fsf_v1_1.sample.xml, 0, 1",
        "ftm_entities.sample.ijson, 1, 0",
        "ofac_advanced.sample.xml, 1, 0",
        "ofac_sdn_classic.sample.xml, 1, 1",
        "opensanctions_targets_simple.sample.csv, 1, 2",
        "uk_hmt_conlist_2020.sample.csv, 1, 1",
        "uk_hmt_conlist_2022.sample.csv, 0, 0",
        "uk_sanctions_list.sample.xml, 1, 0",
        "un_consolidated.sample.xml, 2, 1"
    })
    void short_samples(String name, int organisations, int others) {
        SourceReading reading = Sources.read(
                SourceChoice.ORGANISATIONS,
                List.of(SourceFile.of(folder().resolve("formats").resolve(name))));

        assertThat(reading.errors()).isEmpty();
        assertThat(reading.rows()).hasSize(organisations);
        assertThat(reading.leftOut().values().stream().mapToInt(i -> i).sum()).isEqualTo(others);
    }

    @ParameterizedTest
    @ValueSource(strings = {"canada_sor_2002_284.sample.xml", "russia_mirror.sample.json", "ofac_sdn_csv.sample.txt"})
    void samples_that_break_off_are_told_with_their_line(String name) {
        SourceReading reading = Sources.read(
                SourceChoice.ORGANISATIONS,
                List.of(SourceFile.of(folder().resolve("formats").resolve(name))));

        assertThat(reading.errors()).hasSize(1).allMatch(error -> error.line() > 0);
    }

    @Test
    void small_files_that_were_refused_once() throws IOException {
        try (Stream<Path> files = Files.list(folder().resolve("cases/files"))) {
            assertThat(files.map(file -> Sources.read(SourceChoice.ORGANISATIONS, List.of(SourceFile.of(file)))))
                    .isNotEmpty()
                    .allSatisfy(reading -> assertThat(reading.errors()).isEmpty());
        }
    }

    private static Set<String> references(SourceReading reading) {
        return reading.rows().stream()
                .map(row -> row.row().particulars().designations().get(0))
                .map((Function<Designation, String>) Designation::reference)
                .collect(Collectors.toSet());
    }

    private static SourceReading official(String... names) {
        return Sources.read(SourceChoice.ORGANISATIONS, files(names));
    }

    private static List<SourceFile> files(String... names) {
        return Stream.of(names)
                .map(name -> SourceFile.of(folder().resolve("official").resolve(name)))
                .toList();
    }

    private static Path folder() {
        return Path.of(System.getProperty("concord.data"));
    }
}
