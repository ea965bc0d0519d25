package concord.bench;

import static org.assertj.core.api.Assertions.assertThat;

import concord.bench.data.EntryOf;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExactNamesTest {
    @Test
    void case_diacritics_and_punctuation_do_not_count() {
        assertThat(ExactNames.folded("Jamā‘at «al-Wādī»")).isEqualTo(ExactNames.folded("JAMA AT AL WADI"));
    }

    @Test
    void one_shared_alias_is_enough() {
        assertThat(ExactNames.share(
                        EntryOf.names("Green Army", List.of("Army of the Valley")),
                        EntryOf.names("Blue Army", List.of("army of the valley"))))
                .isTrue();
        assertThat(ExactNames.share(EntryOf.names("Green Army", List.of()), EntryOf.names("Green Armies", List.of())))
                .isFalse();
    }
}
