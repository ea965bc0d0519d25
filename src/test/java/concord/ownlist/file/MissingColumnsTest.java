package concord.ownlist.file;

import static concord.ownlist.Contents.name;
import static concord.shared.NameKind.ACRONYM;
import static concord.shared.NameKind.ALSO_KNOWN_AS;
import static concord.shared.NameKind.PRIMARY;
import static concord.shared.NameKind.WEAK;
import static org.assertj.core.api.Assertions.assertThat;

import concord.exchange.ListReading;
import concord.exchange.ListRow;
import concord.exchange.RowError;
import concord.ownlist.Entry;
import concord.ownlist.EntryContent;
import concord.ownlist.Field;
import concord.ownlist.Stamp;
import concord.shared.Designation;
import concord.shared.Name;
import concord.shared.Particulars;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MissingColumnsTest {
    private static final LocalDate DAY = LocalDate.of(2012, 5, 24);
    private static final Designation FIRST = new Designation("State", "EO 13224", "77 FR 1", DAY, null, null);
    private static final Designation SECOND = new Designation("Court", "", "2", null, DAY, null);
    private static final EntryContent ENTRY = new EntryContent(
            new Particulars(
                    List.of(
                            name(PRIMARY, "Abdallah Azzam Brigades"),
                            name(ALSO_KNOWN_AS, "Ziyad al-Jarrah Battalions"),
                            name(ACRONYM, "AAB"),
                            name(WEAK, "Brigades")),
                    List.of(FIRST, SECOND),
                    List.of("Lebanon"),
                    "II.a",
                    "Since 2009."),
            "Ask Beirut.");

    @Test
    void a_file_of_numbers_and_primary_names_changes_nothing_else() {
        assertThat(read("number,primary_name", "45,Abdallah Azzam Brigades")).isEqualTo(ENTRY);
    }

    @Test
    void an_empty_cell_empties_what_a_missing_column_leaves() {
        EntryContent read = read("number,primary_name,acronyms,remarks", "45,Abdallah Azzam Brigades,,");

        assertThat(read.particulars().names()).extracting(Name::kind).containsExactly(PRIMARY, ALSO_KNOWN_AS, WEAK);
        assertThat(read.particulars().remarks()).isEmpty();
        assertThat(read.particulars().criterion()).isEqualTo("II.a");
        assertThat(read.privateNotes()).isEqualTo("Ask Beirut.");
    }

    @Test
    void a_line_that_ends_early_leaves_the_rest_as_it_is() {
        assertThat(read("number,primary_name,remarks,private_notes", "45,Abdallah Azzam Brigades"))
                .isEqualTo(ENTRY);
    }

    @Test
    void a_name_that_changes_its_column_is_not_kept_twice() {
        assertThat(read("number,primary_name", "45,AAB").particulars().names())
                .extracting(Name::text)
                .containsExactly("AAB", "Ziyad al-Jarrah Battalions", "Brigades");
    }

    @Test
    void some_columns_of_as_many_designations_leave_the_others_as_they_are() {
        EntryContent read = read("number,primary_name,authority,decided_on", "45,A,Treasury|,|2014-01-02");

        assertThat(read.particulars().designations())
                .containsExactly(
                        new Designation("Treasury", "EO 13224", "77 FR 1", null, null, null),
                        new Designation("", "", "2", LocalDate.of(2014, 1, 2), DAY, null));
    }

    @Test
    void without_the_authority_the_longest_column_counts_designations() {
        assertThat(read("number,primary_name,reference", "45,A,77 FR 2|")
                        .particulars()
                        .designations())
                .extracting(Designation::reference)
                .containsExactly("77 FR 2", "");
    }

    @Test
    void some_columns_of_fewer_designations_are_refused() {
        assertThat(problem("number,primary_name,authority,reference", "45,A,State,77 FR 1"))
                .isEqualTo(new RowError(
                        2,
                        "",
                        "exchange.error.designations_kept",
                        List.of(2, 2, 1, "instrument, decided_on, published_on, effective_on")));
    }

    @Test
    void all_columns_replace_designations_however_many_there_are() {
        String titles = "number,primary_name,authority,instrument,reference,decided_on,published_on,effective_on";

        assertThat(read(titles, "45,A,Court,,2,,2012-05-24,").particulars().designations())
                .containsExactly(SECOND);
    }

    @Test
    void kept_names_count_towards_the_most_that_an_entry_may_have() {
        String many = "x".concat("|x%d".repeat(598));
        Object[] numbers = IntStream.range(0, 598).boxed().toArray();

        assertThat(problem("number,primary_name,also_known_as", "45,A," + many.formatted(numbers))
                        .key())
                .isEqualTo("exchange.error.names_many");
    }

    @Test
    void what_an_entry_loses_is_told_by_field() {
        EntryContent emptied = read(
                "number,primary_name,also_known_as,authority,decided_on,regions,private_notes",
                "45,AAB,,State|,|,Syria,");

        assertThat(Losses.between(ENTRY, emptied))
                .containsExactly(Field.PRIMARY, Field.NAMES, Field.DESIGNATIONS, Field.REGIONS, Field.NOTES);
        assertThat(Losses.between(emptied, ENTRY)).containsExactly(Field.REGIONS);
    }

    @Test
    void losses_are_counted_over_all_entries() {
        Applied applied = Applied.changed(Set.of(Field.NAMES, Field.NOTES))
                .plus(Applied.changed(Set.of(Field.NAMES)))
                .plus(Applied.ONE_UNCHANGED);

        assertThat(applied).isEqualTo(new Applied(0, 2, 1, Map.of(Field.NAMES, 2, Field.NOTES, 1)));
    }

    private static EntryContent read(String... lines) {
        return OwnListFile.content(row(lines), ENTRY);
    }

    private static RowError problem(String... lines) {
        Entry entry = new Entry(UUID.randomUUID(), 45, ENTRY, new Stamp(Instant.EPOCH, "delegate"));
        return OwnListFile.problem(row(lines), entry).orElseThrow();
    }

    private static ListRow row(String... lines) {
        byte[] file = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        ListReading reading = OwnListFile.read(new ByteArrayInputStream(file));
        assertThat(reading.errors()).isEmpty();
        return reading.rows().get(0);
    }
}
