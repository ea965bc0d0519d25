package concord.exchange;

import static concord.exchange.ListFiles.RECOGNITION;
import static concord.exchange.ListFiles.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Collections;
import org.assertj.core.api.ListAssert;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class ListFileErrorsTest {
    @Test
    void an_empty_file_is_refused() {
        errors(read("")).containsExactly(tuple(1, "", "exchange.error.empty"));
        errors(read("", " ")).containsExactly(tuple(3, "", "exchange.error.empty"));
    }

    @Test
    void a_file_of_titles_alone_is_an_empty_list() {
        assertThat(read("primary_name")).isEqualTo(new ListReading(Collections.emptyList(), Collections.emptyList()));
    }

    @Test
    void a_missing_primary_name_column_is_refused() {
        errors(read("number,remarks", "1,A"))
                .containsExactly(tuple(1, "primary_name", "exchange.error.column_missing"));
    }

    @Test
    void an_unknown_column_is_refused() {
        errors(read("primary_name,nickname", "A,B"))
                .containsExactly(tuple(1, "nickname", "exchange.error.column_unknown"));
    }

    @Test
    void a_column_that_comes_twice_is_refused() {
        errors(read("primary_name,remarks,Remarks", "A,B,C"))
                .containsExactly(tuple(1, "remarks", "exchange.error.column_twice"));
    }

    @Test
    void more_cells_than_titles_are_refused() {
        errors(read("primary_name,remarks", "A,B", "A,B,C")).containsExactly(tuple(3, "", "exchange.error.cells"));
    }

    @Test
    void an_entry_without_primary_name_is_refused() {
        errors(read("primary_name,acronyms", "A,", " ,AQ"))
                .containsExactly(tuple(3, "primary_name", "exchange.error.primary_missing"));
    }

    @Test
    void two_primary_names_are_refused() {
        errors(read("primary_name", "A|B")).containsExactly(tuple(2, "primary_name", "exchange.error.primary_several"));
    }

    @Test
    void one_name_of_two_kinds_is_refused() {
        errors(read("primary_name,also_known_as,acronyms", "A,ETA,ETA"))
                .containsExactly(tuple(2, "acronyms", "exchange.error.name_twice"));
    }

    @Test
    void a_name_of_two_kinds_is_told_once_however_often_it_stands_there() {
        errors(read("primary_name,also_known_as,acronyms", "A,ETA,ETA|ETA"))
                .containsExactly(tuple(2, "acronyms", "exchange.error.name_twice"));
    }

    @Test
    void a_name_that_shows_nothing_is_refused() {
        errors(read("primary_name,also_known_as", "A,\u2800", "\u3164,", "\u2800 @en,"))
                .containsExactly(
                        tuple(2, "also_known_as", "exchange.error.name_invisible"),
                        tuple(3, "primary_name", "exchange.error.name_invisible"),
                        tuple(4, "primary_name", "exchange.error.name_invisible"));
    }

    @Test
    void something_that_only_looks_like_a_language_is_refused() {
        errors(read("primary_name", "A @AR", "B @arabic-script", "C @ar-arab"))
                .extracting(error -> error.toList().get(0))
                .containsExactly(2, 3, 4);
    }

    @Test
    void a_number_is_a_whole_number_from_one() {
        errors(read("number,primary_name", "0,A", "1.5,B", "x,C", "9999999999,D"))
                .containsExactly(
                        tuple(2, "number", "exchange.error.number"),
                        tuple(3, "number", "exchange.error.number"),
                        tuple(4, "number", "exchange.error.number"),
                        tuple(5, "number", "exchange.error.number"));
    }

    @Test
    void a_number_that_comes_twice_is_refused_and_the_first_line_named() {
        ListReading reading = read("number,primary_name", "4,A", ",B", "4,C");

        errors(reading).containsExactly(tuple(4, "number", "exchange.error.number_twice"));
        assertThat(reading.errors().get(0).args()).containsExactly(4, 4, 2);
    }

    @Test
    void a_date_is_written_in_one_way_and_exists() {
        errors(read("primary_name,decided_on,published_on,effective_on", "A,14.02.2003,2003-2-14,2003-02-30"))
                .containsExactly(
                        tuple(2, "decided_on", "exchange.error.date"),
                        tuple(2, "published_on", "exchange.error.date"),
                        tuple(2, "effective_on", "exchange.error.date"));
    }

    @Test
    void a_date_lies_in_a_year_that_the_form_takes_too() {
        errors(read("primary_name,decided_on,published_on,effective_on", "A,0000-01-01,-0001-01-01,0015-12-18"))
                .containsExactly(
                        tuple(2, "decided_on", "exchange.error.date"),
                        tuple(2, "published_on", "exchange.error.date"),
                        tuple(2, "effective_on", "exchange.error.date"));
    }

    @Test
    void more_values_than_authorities_are_refused() {
        errors(read("primary_name,authority,reference,instrument", "A,Court,1|2,Law|"))
                .containsExactly(tuple(2, "reference", "exchange.error.designations"));
    }

    @Test
    void an_open_quotation_mark_is_told_with_the_line_on_which_its_entry_begins() {
        errors(read("primary_name,remarks", "A,\"open", "B,", "C,"))
                .containsExactly(tuple(2, "", "exchange.error.quoting"));
    }

    @Test
    void text_behind_a_closed_quotation_mark_is_refused() {
        errors(read("primary_name", "A", "\"B\" C")).containsExactly(tuple(3, "", "exchange.error.quoting"));
    }

    @Test
    void a_file_in_an_old_encoding_gives_one_error() {
        byte[] bytes = "primary_name\nАль-Каида\n".getBytes(Charset.forName("windows-1251"));

        errors(ListFile.read(ListFile.utf8(new ByteArrayInputStream(bytes)), RECOGNITION, Limits.STANDARD))
                .containsExactly(tuple(0, "", "exchange.error.not_utf8"));
    }

    @Test
    void after_two_hundred_errors_one_says_that_there_are_more() {
        String[] lines = Collections.nCopies(300, ",x").toArray(String[]::new);
        lines[0] = "primary_name,remarks";

        ListReading reading = read(lines);

        assertThat(reading.errors()).hasSize(201);
        assertThat(reading.errors().get(200).key()).isEqualTo("exchange.error.more");
    }

    @Test
    void two_hundred_errors_are_all_told() {
        String[] lines = Collections.nCopies(201, ",x").toArray(String[]::new);
        lines[0] = "primary_name,remarks";

        errors(read(lines)).hasSize(200).doesNotContain(tuple(0, "", "exchange.error.more"));
    }

    @Test
    void no_row_is_given_beside_an_error() {
        assertThat(read("primary_name", "A", "B @X").rows()).isEmpty();
    }

    @Test
    void a_file_that_cannot_be_read_is_no_error_of_the_file() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk gone");
            }
        };

        assertThatThrownBy(() -> ListFile.read(ListFile.utf8(broken), RECOGNITION, Limits.STANDARD))
                .isInstanceOf(UncheckedIOException.class);
    }

    private static ListAssert<Tuple> errors(ListReading reading) {
        return assertThat(reading.errors().stream()
                .map(error -> tuple(error.line(), error.column(), error.key()))
                .toList());
    }
}
