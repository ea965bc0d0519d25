package concord.ownlist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concord.shared.NotThere;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryNumbersTest {
    @Test
    void neighbours_are_written_as_a_range() {
        assertThat(EntryNumbers.write(List.of(7, 1, 2, 3, 5))).isEqualTo("1-3,5,7");
    }

    @Test
    void what_is_written_is_read_again() {
        List<Integer> numbers =
                IntStream.range(1, 400).filter(i -> i % 7 != 0).boxed().toList();

        assertThat(EntryNumbers.read(EntryNumbers.write(numbers))).containsExactlyElementsOf(numbers);
    }

    @Test
    void no_numbers_are_an_empty_text() {
        assertThat(EntryNumbers.write(List.of())).isEmpty();
        assertThat(EntryNumbers.read("")).isEmpty();
    }

    @Test
    void what_overlaps_is_one_number() {
        assertThat(EntryNumbers.read("1-3,2-4")).containsExactly(1, 2, 3, 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1-", "a", "1,,2", "1-2-3", "1 2", "999999999", "1-99999999"})
    void anything_else_is_not_there(String written) {
        assertThatThrownBy(() -> EntryNumbers.read(written)).isInstanceOf(NotThere.class);
    }
}
