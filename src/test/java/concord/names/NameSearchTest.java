package concord.names;

import static concord.names.Names.form;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSearchTest {
    private final NameSearch<Integer> search = new NameSearch<>();

    @BeforeEach
    void fill() {
        List<ComparableForm> forms = SampleNames.forms();
        for (int key = 0; key < forms.size(); key++) {
            search.put(key, forms.get(key));
        }
        search.put(100, form("National Shipping and Trading Company of Nowhere"));
    }

    @ParameterizedTest
    @CsvSource({"الحركة, 0, false", "القاعدة, 0, true", "NSTC, 100, true", "Shiping Traiding, 100, true"})
    void finds_by_reading_acronym_and_parts_of_words(String asked, int key, boolean found) {
        assertThat(search.nearest(form(asked), 2).contains(key)).isEqualTo(found);
    }

    @Test
    void forgets_what_was_removed() {
        search.remove(100);
        assertThat(search.nearest(form("Shipping"), 5)).doesNotContain(100);
    }

    @Test
    void gives_no_more_than_was_asked_for() {
        assertThat(search.nearest(form("Islamic Jihad"), 3)).hasSize(3);
    }
}
