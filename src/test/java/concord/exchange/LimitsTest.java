package concord.exchange;

import static concord.exchange.ListFiles.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

class LimitsTest {
    private static final Limits SMALL = new Limits(2, 3, 4, 5);

    @Test
    void a_file_within_the_limits_is_read() {
        assertThat(read(SMALL, "primary_name,also_known_as,remarks", "abcd,b|c,abcde", "𐍈𐍈𐍈𐍈,,")
                        .rows())
                .hasSize(2);
    }

    @Test
    void reading_stops_at_the_entry_that_is_too_many() {
        assertThat(read(SMALL, "primary_name", "a", "b", "c", "d @X").errors())
                .extracting(RowError::line, RowError::key)
                .containsExactly(tuple(4, "exchange.error.rows"));
    }

    @Test
    void too_many_names_in_an_entry_are_refused() {
        refused("exchange.error.names_many", "primary_name,also_known_as,acronyms", "a,b|c,d");
    }

    @Test
    void too_many_values_in_a_cell_are_refused() {
        refused("exchange.error.values_many", "primary_name,regions", "a,1|2|3|4");
    }

    @Test
    void a_name_that_is_too_long_is_refused() {
        refused("exchange.error.long", "primary_name", "abcde");
    }

    @Test
    void a_designation_that_is_too_long_is_refused() {
        refused("exchange.error.long", "primary_name,authority", "a,abcde");
    }

    @Test
    void a_text_that_is_too_long_is_refused() {
        refused("exchange.error.long", "primary_name,private_notes", "a,abcdef");
    }

    private static void refused(String key, String... lines) {
        assertThat(read(SMALL, lines).errors()).extracting(RowError::key).containsExactly(key);
    }
}
