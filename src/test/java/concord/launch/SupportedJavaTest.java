package concord.launch;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SupportedJavaTest {
    @ParameterizedTest
    @ValueSource(ints = {17, 21})
    void java_17_and_21_are_supported(int feature) {
        assertThatCode(() -> SupportedJava.check(feature)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 16, 18, 20, 22, 25})
    void any_other_java_is_refused_with_what_to_do(int feature) {
        assertThatThrownBy(() -> SupportedJava.check(feature))
                .isInstanceOf(CannotStart.class)
                .hasMessage("Concord needs Java 17 or 21; this is Java " + feature
                        + ". Point JAVA_HOME at one of them and try again.");
    }
}
