package concord.names;

import static org.assertj.core.api.Assertions.assertThat;

import concord.names.parts.NamePart;
import concord.names.parts.NamePart.Role;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariantKeysTest {
    /** A reading, a meaning, a core, the consonants and how they are heard, and the consonants with one less for each of up to so many. */
    @ParameterizedTest
    @CsvSource({"3, 11", "12, 29", "13, 5", "250, 5"})
    void are_few_however_long_a_word_is(int syllables, int most) {
        NamePart part = new NamePart("badi".repeat(syllables), Role.MAIN, false);
        AtomicInteger keys = new AtomicInteger();
        VariantKeys.of(NameVariant.each(part, "und", false).get(0), (kind, key, partial) -> keys.incrementAndGet());
        assertThat(keys.get()).isBetween(5, most);
    }
}
