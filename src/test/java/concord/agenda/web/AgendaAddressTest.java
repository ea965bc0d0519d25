package concord.agenda.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgendaAddressTest {
    @Test
    void the_plain_page_needs_no_words() {
        assertThat(AgendaAddress.of(Map.of()).whole()).isEmpty();
        assertThat(AgendaAddress.of(Map.of("part", "nonsense", "sort", "nonsense", "page", "-1"))
                        .whole())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "part, prepared",
        "find, Каида",
        "state, contested",
        "by, us",
        "stance, no_objection",
        "sort, said",
        "order, down",
        "page, 2",
        "rows, 50"
    })
    void what_it_says_is_read_back(String name, String value) {
        AgendaAddress address = AgendaAddress.of(Map.of(name, value));

        assertThat(address.said()).startsWith(name + "=");
        assertThat(AgendaAddress.of(Map.of(name, value))).isEqualTo(address);
        assertThat(address).isNotEqualTo(AgendaAddress.of(Map.of()));
    }

    @Test
    void the_form_of_the_filters_keeps_part_and_order() {
        assertThat(AgendaAddress.of(Map.of("part", "stated", "order", "down", "page", "3"))
                        .beside())
                .isEqualTo(Map.of("part", "stated", "sort", "name", "order", "down"));
    }
}
