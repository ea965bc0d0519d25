package concord.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concord.shared.Refusal;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DelegationTest {
    private static final Instant NOON = Instant.parse("2015-12-15T12:00:00Z");

    private final Delegation delegation = new Delegation("aa", "Aland", "Аландия", NOON);

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "AA", "a-b", "1a", "аа", "abcdefghijklmnopq"})
    void a_code_is_short_lower_case_latin(String code) {
        assertThatThrownBy(() -> new Delegation(code, "Aland", "Аландия", NOON))
                .isInstanceOf(Refusal.class)
                .hasMessage("delegation.refusal.code");
    }

    @Test
    void it_has_a_name_in_each_language() {
        delegation.rename(" Åland ", "Аланды");
        assertThat(delegation.name(Locale.ENGLISH)).isEqualTo("Åland");
        assertThat(delegation.name(Locale.forLanguageTag("ru"))).isEqualTo("Аланды");
    }

    @Test
    void a_refused_name_leaves_both_as_they_were() {
        assertThatThrownBy(() -> delegation.rename("Åland", "")).hasMessage("delegation.refusal.name");
        assertThat(delegation.name(Locale.ENGLISH)).isEqualTo("Aland");
    }

    @Test
    void a_name_is_no_longer_than_its_column() {
        assertThatThrownBy(() -> delegation.rename("x".repeat(121), "Аландия")).hasMessage("delegation.refusal.name");
    }

    @Test
    void it_is_closed_and_reopened_by_turns() {
        assertThatThrownBy(delegation::reopen).hasMessage("delegation.refusal.open");
        delegation.close(NOON);
        assertThat(delegation.closedAt()).contains(NOON);
        assertThatThrownBy(() -> delegation.close(NOON)).hasMessage("delegation.refusal.closed");
        delegation.reopen();
        assertThat(delegation.closedAt()).isEmpty();
    }
}
