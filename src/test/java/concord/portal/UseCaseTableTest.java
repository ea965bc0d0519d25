package concord.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The table of use cases is whole before the container asks each of them as each role. */
class UseCaseTableTest {
    @Test
    void every_use_case_has_its_line_in_the_table() {
        assertThat(UseCasesIT.TABLE.keySet()).isEqualTo(UseCasesIT.DEEDS.keySet());
    }
}
