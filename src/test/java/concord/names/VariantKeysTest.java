package concord.names;

import static org.assertj.core.api.Assertions.assertThat;

import concord.names.NamePart.Role;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariantKeysTest {
    /** A reading, a meaning, a core and the consonants, and these with one less for each of up to so many. */
    @ParameterizedTest
    @CsvSource({"3, 10", "12, 28", "13, 4", "250, 4"})
    void are_few_however_long_a_word_is(int syllables, int most) {
        NamePart part = new NamePart("badi".repeat(syllables), Role.MAIN, false);
        AtomicInteger keys = new AtomicInteger();
        VariantKeys.of(NameVariant.of(part, "und", false), (kind, key) -> keys.incrementAndGet());
        assertThat(keys.get()).isBetween(4, most);
    }
}
