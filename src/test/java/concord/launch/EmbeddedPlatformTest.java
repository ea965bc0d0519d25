package concord.launch;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbeddedPlatformTest {
    @ParameterizedTest
    @CsvSource({"Linux, amd64", "Mac OS X, aarch64", "Windows 11, amd64"})
    void a_server_can_be_embedded_here(String system, String architecture) {
        assertThatCode(() -> EmbeddedPlatform.check(system, architecture)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"Linux, aarch64", "Mac OS X, x86_64", "FreeBSD, amd64"})
    void elsewhere_the_launcher_asks_for_an_own_database(String system, String architecture) {
        assertThatThrownBy(() -> EmbeddedPlatform.check(system, architecture))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(system + " on " + architecture)
                .hasMessageContaining("Set CONCORD_DB_URL");
    }
}
