package concord.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnFormsOnlyTest {
    @ParameterizedTest
    @CsvSource({
        "https://concord.example, concord.example",
        "https://concord.example:8443, concord.example",
        "http://LOCALHOST:8080, localhost",
        "http://[::1]:8080, [::1]"
    })
    void a_page_of_the_portal_may_listen(String origin, String host) {
        assertThat(OwnFormsOnly.isHost(origin, host)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "http://evil.example, concord.example",
        "https://concord.example.evil.example, concord.example",
        "https://concord.example@evil.example, concord.example",
        "null, concord.example",
        "'', concord.example",
        "://, concord.example"
    })
    void a_page_of_another_site_may_not(String origin, String host) {
        assertThat(OwnFormsOnly.isHost(origin, host)).isFalse();
    }
}
