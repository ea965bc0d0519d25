package concord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PagingTest {
    @Test
    void rows_are_counted_from_the_page() {
        assertThat(new Paging(3, 50).first()).isEqualTo(100);
        assertThat(Paging.at(100, 50)).isEqualTo(new Paging(3, 50));
    }

    @Test
    void the_first_page_needs_no_address() {
        assertThat(Paging.of(Map.of())).isEqualTo(new Paging(1, 25));
        assertThat(new Paging(1, 25).query()).isEmpty();
    }

    @Test
    void an_address_leads_back_to_the_page() {
        assertThat(new Paging(3, 50).query()).isEqualTo("page=3&rows=50");
        assertThat(Paging.of(Map.of("page", "3", "rows", "50"))).isEqualTo(new Paging(3, 50));
    }

    @Test
    void what_makes_no_sense_is_the_first_page() {
        assertThat(Paging.of(Map.of("page", "-1", "rows", "7"))).isEqualTo(new Paging(1, 25));
        assertThat(Paging.of(Map.of("page", "x", "rows", "100000000"))).isEqualTo(new Paging(1, 25));
    }

    @Test
    void what_is_printed_is_one_page_with_all_rows_from_the_first() {
        Paging printed = Paging.of(Map.of("print", "true", "page", "3", "rows", "50"));

        assertThat(printed.printed()).isTrue();
        assertThat(printed.first()).isZero();
        assertThat(printed.size()).isEqualTo(Paging.MOST_PRINTED);
        assertThat(printed.query()).isEqualTo("print=true");
        assertThat(Paging.at(0, printed.size())).isEqualTo(printed);
    }

    @Test
    void nothing_else_is_printed() {
        assertThat(Paging.of(Map.of("print", "false")).printed()).isFalse();
        assertThat(Paging.of(Map.of("rows", "5000")).printed()).isFalse();
        assertThat(new Paging(1, 100).printed()).isFalse();
    }
}
