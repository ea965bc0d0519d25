package concord.exchange.door;

import static concord.exchange.door.Sources.names;
import static concord.exchange.door.Sources.row;
import static concord.exchange.door.Sources.sample;
import static concord.shared.NameKind.ACRONYM;
import static concord.shared.NameKind.ALSO_KNOWN_AS;
import static concord.shared.NameKind.FORMERLY_KNOWN_AS;
import static concord.shared.NameKind.WEAK;
import static org.assertj.core.api.Assertions.assertThat;

import concord.exchange.ListRow;
import concord.exchange.source.SourceChoice;
import concord.exchange.source.SourceFile;
import concord.exchange.source.SourceKind;
import concord.exchange.source.SourceReading;
import concord.exchange.source.SourcedRow;
import concord.shared.Designation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficialFormatsTest {
    @ParameterizedTest
    @CsvSource({
        "un.xml, un_xml, 3, 1",
        "ofac-sdn.csv, ofac_csv, 3, 2",
        "ofac-classic.xml, ofac_xml, 1, 2",
        "ofac-advanced.xml, ofac_advanced_xml, 1, 2",
        "eu.xml, eu_xml, 1, 1",
        "eu.csv, eu_csv, 1, 1",
        "uk.xml, uk_xml, 1, 2",
        "uk-2020.csv, uk_csv, 1, 1",
        "uk-2022.csv, uk_csv, 1, 0",
        "canada.xml, canada_xml, 3, 0",
        "russia.json, russia_json, 2, 1",
        "russia.txt, russia_text, 5, 0",
        "targets.simple.csv, opensanctions_csv, 1, 2",
        "entities.ftm.json, ftm_json, 1, 1"
    })
    void a_file_is_recognised_by_what_stands_in_it(String name, String format, int organisations, int others) {
        SourceReading reading = sample(name);

        assertThat(reading.errors()).isEmpty();
        assertThat(reading.format()).isEqualTo(format);
        assertThat(reading.rows()).hasSize(organisations);
        assertThat(reading.leftOut().values().stream().mapToInt(i -> i).sum()).isEqualTo(others);
    }

    @Test
    void the_united_nations_tell_quality_script_and_day() {
        SourceReading reading = sample("un.xml");
        ListRow row = row(reading, "JAMAAT-UL-AHRAR (JuA)");

        assertThat(reading.issuedOn()).contains(LocalDate.of(2026, 2, 27));
        assertThat(names(row, ALSO_KNOWN_AS)).containsExactly("جمات ال احرار", "Jamaat-e-Ahrar");
        assertThat(names(row, FORMERLY_KNOWN_AS)).containsExactly("Ahrar-ul-Hind");
        assertThat(names(row, ACRONYM)).containsExactly("JuA");
        assertThat(names(row, WEAK)).containsExactly("Ahrar");
        assertThat(row.particulars().designations())
                .containsExactly(new Designation(
                        "United Nations Security Council",
                        "Al-Qaida sanctions list",
                        "QDe.152",
                        LocalDate.of(2017, 7, 6),
                        null,
                        null));
        assertThat(row.particulars().regions()).containsExactly("Pakistan");
        assertThat(row.particulars().remarks()).isEqualTo("Splinter group of the Tehrik-e Taliban Pakistan (QDe.132).");
        assertThat(row.line()).isEqualTo(13);
        assertThat(names(row(reading, "RABITA TRUST"), ALSO_KNOWN_AS)).isEmpty();
    }

    @Test
    void only_what_is_listed_under_the_programmes_asked_for_is_taken() {
        SourceReading reading = Sources.read(
                SourceChoice.ofProgrammes(Set.of("al-qaida")), List.of(SourceFile.of(Sources.bytes("un.xml"))));

        assertThat(reading.rows()).hasSize(2);
        assertThat(reading.otherProgrammes()).isEqualTo(1);
        assertThat(reading.leftOut()).isEqualTo(Map.of(SourceKind.PERSON, 1));
    }

    @Test
    void the_files_of_one_ofac_list_are_read_together_in_any_order() {
        SourceReading reading = sample("ofac-comments.csv", "ofac-alt.csv", "ofac-add.csv", "ofac-sdn.csv");

        assertThat(names(row(reading, "HAMAS"), ALSO_KNOWN_AS)).containsExactly("ISLAMIC RESISTANCE MOVEMENT");
        ListRow basque = row(reading, "EUZKADI TA ASKATASUNA");
        assertThat(names(basque, ALSO_KNOWN_AS)).containsExactly("BATASUNA");
        assertThat(names(basque, ACRONYM)).containsExactly("ETA", "K.A.S.");
        assertThat(basque.particulars().regions()).containsExactly("Spain");
        ListRow lebanese = row(reading, "HIZBALLAH");
        assertThat(names(lebanese, FORMERLY_KNOWN_AS)).containsExactly("LEBANESE HIZBALLAH");
        assertThat(names(lebanese, WEAK))
                .containsExactly(
                        "FOREIGN ACTION UNIT", "FOREIGN RELATIONS DEPARTMENT", "EXTERNAL SERVICES ORGANIZATION");
        assertThat(lebanese.particulars().designations().get(0).instrument()).isEqualTo("FTO, SDGT, SYRIA");
        assertThat(reading.rows()).extracting(SourcedRow::id).containsExactly("4693", "4695", "4697");
    }

    @Test
    void ofac_says_how_weak_an_alias_is() {
        ListRow classic = row(sample("ofac-classic.xml"), "AUM SHINRIKYO");

        assertThat(names(classic, ALSO_KNOWN_AS)).containsExactly("AUM SUPREME TRUTH");
        assertThat(names(classic, WEAK)).containsExactly("ALEPH");
        assertThat(sample("ofac-classic.xml").issuedOn()).contains(LocalDate.of(2021, 7, 2));
        ListRow advanced = row(sample("ofac-advanced.xml"), "BOKO HARAM");
        assertThat(names(advanced, ALSO_KNOWN_AS)).containsExactly("بوكو حرام");
        assertThat(names(advanced, FORMERLY_KNOWN_AS)).containsExactly("JAMA'ATU AHLUS-SUNNAH");
        assertThat(names(advanced, WEAK)).containsExactly("NIGERIAN TALIBAN");
        assertThat(advanced.particulars().designations())
                .containsExactly(new Designation(
                        "Office of Foreign Assets Control",
                        "FTO, SDGT",
                        "OFAC uid 12883",
                        LocalDate.of(2013, 11, 14),
                        null,
                        null));
    }

    @Test
    void the_three_dates_of_the_european_union_are_not_confused() {
        Designation act = new Designation(
                "European Union",
                "881/2002 (OJ L139)",
                "EU.3550.23",
                LocalDate.of(2001, 10, 17),
                LocalDate.of(2002, 5, 29),
                LocalDate.of(2002, 5, 30));
        ListRow xml = row(sample("eu.xml"), "Al-Qaida");
        ListRow csv = row(sample("eu.csv"), "Al-Qaida");

        assertThat(xml.particulars().designations()).startsWith(act);
        assertThat(csv.particulars().designations()).startsWith(act);
        assertThat(xml.particulars().designations().get(1).reference()).isEqualTo("QDe.004");
        assertThat(names(xml, WEAK)).containsExactly("The Base");
        assertThat(names(xml, FORMERLY_KNOWN_AS)).containsExactly("Islamic Army");
        assertThat(names(csv, ALSO_KNOWN_AS)).containsExactly("Usama Bin Laden", "Network", "Al-Kaida");
        assertThat(csv.particulars().names().get(3).language()).isEqualTo("de");
    }

    @Test
    void the_united_kingdom_writes_days_before_months() {
        SourceReading reading = sample("uk.xml");
        ListRow row = row(reading, "HAJI KHAIRULLAH HAJI SATTAR MONEY EXCHANGE");

        assertThat(reading.issuedOn()).contains(LocalDate.of(2026, 9, 2));
        assertThat(names(row, ALSO_KNOWN_AS))
                .containsExactly("Haji Alim Hawala", "حاجی خيرالله و حاجی ستار صرافی", "Haji Salam Hawala");
        assertThat(names(row, WEAK)).containsExactly("Haji Hawala");
        assertThat(row.particulars().designations())
                .extracting(Designation::reference)
                .containsExactly("AFG0001", "TAe.010");
        assertThat(row.particulars().designations().get(0).decidedOn()).isEqualTo(LocalDate.of(2012, 6, 29));
    }

    @Test
    void the_older_list_of_the_treasury_has_a_title_too_many_and_no_unicode() {
        ListRow row = row(sample("uk-2020.csv"), "ANSAR AL-CHARIA BENGHAZI – ARMÉ");

        assertThat(names(row, ALSO_KNOWN_AS)).containsExactly("ANSAR AL SHARIA", "Ansar al Charia in Libya");
        assertThat(names(row, ACRONYM)).containsExactly("ASL");
        assertThat(row.particulars().regions()).containsExactly("Libya");
        assertThat(row.particulars().designations())
                .extracting(Designation::reference)
                .containsExactly("OFSI Group ID 13188", "QE.A.146.14");
    }

    @Test
    void the_newer_list_of_the_treasury_tells_when_it_listed_and_when_it_was_designated() {
        SourceReading reading = sample("uk-2022.csv");
        ListRow row = row(reading, "BOKO HARAM");

        assertThat(reading.issuedOn()).contains(LocalDate.of(2026, 9, 1));
        assertThat(names(row, WEAK)).containsExactly("NIGERIAN TALIBAN");
        assertThat(names(row, FORMERLY_KNOWN_AS)).containsExactly("YUSUFIYAH");
        assertThat(names(row, ALSO_KNOWN_AS)).containsExactly("بوكو حرام");
        assertThat(row.particulars().designations())
                .extracting(Designation::decidedOn)
                .containsExactly(LocalDate.of(2014, 5, 23), LocalDate.of(2020, 12, 31), null);
    }

    @Test
    void canada_puts_all_names_into_one_text() {
        ListRow row = row(sample("canada.xml"), "Maniac Murder Cult");

        assertThat(names(row, ALSO_KNOWN_AS)).contains("Maniacs: Cult of Killing");
        assertThat(row.particulars().designations())
                .containsExactly(new Designation(
                        "Canada",
                        "Regulations Establishing a List of Entities",
                        "SOR/2002-284",
                        LocalDate.of(2025, 12, 5),
                        null,
                        LocalDate.of(2025, 12, 8)));
        assertThat(names(row(sample("canada.xml"), "Hamas"), ALSO_KNOWN_AS))
                .containsExactly("Harakat Al-Muqawama Al-Islamiya", "Islamic Resistance Movement");
    }

    @Test
    void opensanctions_joins_values_by_semicolons() {
        ListRow row = row(sample("targets.simple.csv"), "Lashkar-e-Tayyiba");

        assertThat(names(row, ALSO_KNOWN_AS)).contains("Army of the Pure", "لشکر طیبہ");
        assertThat(row.particulars().regions()).containsExactly("Pakistan");
    }

    @Test
    void follow_the_money_tells_of_sanctions_beside_the_entities() {
        ListRow row = row(sample("entities.ftm.json"), "Lashkar-e-Tayyiba");

        assertThat(names(row, FORMERLY_KNOWN_AS)).containsExactly("Markaz-ud-Dawa");
        assertThat(names(row, ACRONYM)).containsExactly("LeT");
        assertThat(names(row, WEAK)).containsExactly("The Army");
        assertThat(row.particulars().designations())
                .containsExactly(new Designation(
                        "UN Security Council",
                        "Al-Qaida",
                        "QDe.118",
                        LocalDate.of(2005, 5, 2),
                        null,
                        LocalDate.of(2005, 5, 3)));
    }
}
