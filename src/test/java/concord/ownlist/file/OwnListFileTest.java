package concord.ownlist.file;

import static concord.ownlist.Contents.named;
import static org.assertj.core.api.Assertions.assertThat;

import concord.exchange.ListReading;
import concord.exchange.RowError;
import concord.ownlist.Entry;
import concord.ownlist.EntryContent;
import concord.ownlist.EntryState;
import concord.ownlist.Stamp;
import concord.shared.Name;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OwnListFileTest {
    @Test
    void language_and_script_are_recognised() {
        assertThat(read("primary_name", "Аль-Каида").rows().get(0).particulars().names())
                .extracting(Name::language, Name::script)
                .containsExactly(org.assertj.core.api.Assertions.tuple("ru", "Cyrl"));
    }

    @Test
    void a_name_with_two_languages_is_read_once() {
        assertThat(read("primary_name,also_known_as", "A,Kaida @uz-Cyrl|Kaida @tr")
                        .rows()
                        .get(0)
                        .particulars()
                        .names())
                .extracting(Name::text)
                .containsExactly("A", "Kaida");
    }

    @Test
    void a_number_that_is_not_in_the_list_is_told_with_its_line() {
        ListReading reading = read("number,primary_name", "1,A", "7,B", ",C");

        assertThat(OwnListFile.checked(reading, Map.of(1, EntryState.DRAFT), List.of())
                        .errors())
                .containsExactly(new RowError(3, "number", "list_file.error.number_unknown", List.of(3, 7)));
    }

    @Test
    void a_line_that_changes_a_withdrawn_entry_is_told_before_anything_is_read() {
        Entry withdrawn = withdrawn(named("A", "B"));
        ListReading changes = read("number,primary_name,also_known_as", "1,A,C");

        assertThat(OwnListFile.doubtful(changes.rows().get(0), Map.of(1, EntryState.WITHDRAWN)))
                .isTrue();
        assertThat(OwnListFile.problem(changes.rows().get(0), withdrawn))
                .contains(new RowError(2, "number", "list_file.error.withdrawn", List.of(2, 1, "A")));
    }

    @Test
    void a_line_that_says_what_a_withdrawn_entry_says_is_no_error() {
        ListReading same = read("number,primary_name,also_known_as", "1,A,B");

        assertThat(OwnListFile.problem(
                        same.rows().get(0),
                        withdrawn(OwnListFile.content(same.rows().get(0)))))
                .isEmpty();
    }

    @Test
    void a_line_that_changes_an_entry_that_is_set_aside_is_told_before_anything_is_read() {
        Entry aside = new Entry(UUID.randomUUID(), 1, named("A", "B"), new Stamp(Instant.EPOCH, "delegate"));
        aside.setAside(Instant.EPOCH);
        ListReading changes = read("number,primary_name,also_known_as", "1,A,C");

        assertThat(OwnListFile.doubtful(changes.rows().get(0), Map.of(1, aside.state())))
                .isTrue();
        assertThat(OwnListFile.problem(changes.rows().get(0), aside))
                .contains(new RowError(2, "number", "list_file.error.set_aside", List.of(2, 1, "A")));
    }

    private static Entry withdrawn(EntryContent content) {
        Entry entry = new Entry(UUID.randomUUID(), 1, content, new Stamp(Instant.EPOCH, "delegate"));
        entry.standsAs(content.particulars(), 1);
        entry.withdraw(Instant.EPOCH);
        return entry;
    }

    private static ListReading read(String... lines) {
        byte[] file = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return OwnListFile.read(new ByteArrayInputStream(file));
    }
}
