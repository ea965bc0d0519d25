package concord.ownlist.web;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ownlist.EntrySort;
import concord.ownlist.EntryState;
import concord.web.Paging;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ListAddressTest {
    private static final ListAddress PLAIN = new ListAddress("", null, EntrySort.NAME, true, new Paging(1, 25));

    @Test
    void the_plain_page_needs_no_address() {
        assertThat(PLAIN.query()).isEmpty();
        assertThat(ListAddress.of(Map.of())).isEqualTo(PLAIN);
    }

    @Test
    void an_address_leads_back_to_the_same_lines() {
        ListAddress shown =
                new ListAddress("Аль & База", EntryState.CHANGED, EntrySort.DESIGNATED, false, new Paging(3, 50));

        assertThat(shown.query())
                .isEqualTo("?find=%D0%90%D0%BB%D1%8C+%26+%D0%91%D0%B0%D0%B7%D0%B0"
                        + "&state=changed&sort=designated&order=down&page=3&rows=50");
        assertThat(ListAddress.of(Map.of(
                        "find",
                        "Аль & База",
                        "state",
                        "changed",
                        "sort",
                        "designated",
                        "order",
                        "down",
                        "page",
                        "3",
                        "rows",
                        "50")))
                .isEqualTo(shown);
    }

    @Test
    void what_makes_no_sense_in_an_address_is_left_out() {
        assertThat(ListAddress.of(Map.of("state", "lost", "sort", "size", "page", "-1", "rows", "7")))
                .isEqualTo(PLAIN);
    }
}
