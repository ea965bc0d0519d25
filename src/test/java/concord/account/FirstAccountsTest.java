package concord.account;

import static org.assertj.core.api.Assertions.assertThat;

import concord.caller.Seat;
import concord.security.Role;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FirstAccountsTest {
    private final Account first = People.open(new Seat(Role.ADMINISTRATOR, Optional.empty()));

    @Test
    void an_empty_portal_gets_its_first_administrator() {
        assertThat(FirstAccounts.isFirst(List.of(), account -> false)).isTrue();
    }

    @Test
    void a_first_password_that_nobody_has_used_is_replaced() {
        assertThat(FirstAccounts.isFirst(List.of(first), account -> false)).isTrue();
    }

    @Test
    void once_somebody_has_logged_in_the_password_stays() {
        assertThat(FirstAccounts.isFirst(List.of(first), account -> true)).isFalse();
        first.replacePassword("a sentence of my own");
        assertThat(FirstAccounts.isFirst(List.of(first), account -> false)).isFalse();
    }

    @Test
    void where_there_are_more_accounts_none_is_touched() {
        assertThat(FirstAccounts.isFirst(List.of(first, People.open(People.OBSERVER)), account -> false))
                .isFalse();
    }
}
