package concord.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseAnswerTest {
    private static final String URL = "jdbc:mariadb://db/concord";
    private static final DatabaseUser USER = new DatabaseUser("portal", "secret");

    @ParameterizedTest
    @CsvSource({"10, 11", "10, 12", "11, 4", "12, 0"})
    void from_10_11_on_a_server_is_new_enough(int major, int minor) {
        assertThat(DatabaseAnswer.isNewEnough(major, minor)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"10, 6", "10, 10", "8, 0", "5, 7"})
    void before_it_is_not(int major, int minor) {
        assertThat(DatabaseAnswer.isNewEnough(major, minor)).isFalse();
    }

    @Test
    void a_wrong_password_is_told_from_a_silent_server() {
        assertThat(refusal("28000", 1045)).contains("does not let the user portal in");
        assertThat(refusal("08000", 0)).contains("does not answer");
    }

    @Test
    void a_schema_that_is_not_there_is_told_too() {
        assertThat(refusal("42000", 1049)).contains("no such schema");
    }

    @Test
    void what_the_address_carries_after_the_question_mark_is_not_shown() {
        SQLException failure = new SQLException("silent", "08000");

        assertThat(DatabaseAnswer.refusal(failure, URL + "?trustStorePassword=secret", USER))
                .hasMessageNotContaining("secret");
    }

    private static String refusal(String state, int code) {
        return DatabaseAnswer.refusal(new SQLException("refused", state, code), URL, USER)
                .getMessage();
    }
}
