package concord.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrantsTest {
    @ParameterizedTest
    @CsvSource({
        "portal@%, `portal`@`%`",
        "concord_portal@127.0.0.1, `concord_portal`@`127.0.0.1`",
        "portal@ministry@10.0.0.%, `portal@ministry`@`10.0.0.%`",
        "odd`name@localhost, `odd``name`@`localhost`"
    })
    void rights_are_given_to_the_account_that_the_server_has_let_in(String user, String account) {
        assertThat(Grants.account(user)).isEqualTo(account);
    }
}
