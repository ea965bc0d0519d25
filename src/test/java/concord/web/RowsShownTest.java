package concord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RowsShownTest {
    private static final Paging PRINTED = Paging.of(Map.of("print", "true"));

    @Test
    void a_page_says_which_rows_it_shows_and_offers_to_print_all() {
        RowsShown shown = new RowsShown(new Paging(2, 25), 142);

        assertThat(shown.first()).isEqualTo(26);
        assertThat(shown.last()).isEqualTo(50);
        assertThat(shown.part()).isEqualTo("some");
        assertThat(shown.offered()).isTrue();
        assertThat(shown.printable()).isEqualTo(142);
        assertThat(shown.offer()).isEqualTo("all");
    }

    @Test
    void the_last_page_ends_with_the_last_row() {
        assertThat(new RowsShown(new Paging(6, 25), 142).last()).isEqualTo(142);
    }

    @Test
    void where_all_rows_are_shown_there_is_nothing_more_to_print() {
        RowsShown whole = new RowsShown(new Paging(1, 25), 25);

        assertThat(whole.part()).isEqualTo("all");
        assertThat(whole.offered()).isFalse();
        assertThat(new RowsShown(new Paging(1, 25), 26).offered()).isTrue();
    }

    @Test
    void what_is_printed_offers_no_more_printing() {
        RowsShown printed = new RowsShown(PRINTED, 142);

        assertThat(printed.first()).isEqualTo(1);
        assertThat(printed.last()).isEqualTo(142);
        assertThat(printed.part()).isEqualTo("all");
        assertThat(printed.offered()).isFalse();
    }

    @Test
    void paper_says_so_where_a_table_is_too_long_for_it() {
        assertThat(new RowsShown(PRINTED, Paging.MOST_PRINTED).part()).isEqualTo("all");

        RowsShown cut = new RowsShown(PRINTED, Paging.MOST_PRINTED + 1);
        assertThat(cut.part()).isEqualTo("most");
        assertThat(cut.last()).isEqualTo(Paging.MOST_PRINTED);
        assertThat(new RowsShown(new Paging(1, 25), Paging.MOST_PRINTED + 1).offer())
                .isEqualTo("most");
    }

    @Test
    void no_rows_need_no_word() {
        assertThat(new RowsShown(new Paging(1, 25), 0).part()).isEmpty();
        assertThat(new RowsShown(new Paging(1, 25), 0).offered()).isFalse();
        assertThat(new RowsShown(new Paging(9, 25), 3).part()).isEmpty();
    }
}
