package concord.account;

import static concord.account.People.HASH;
import static concord.account.People.NOON;
import static concord.account.People.OBSERVER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concord.delegation.Delegation;
import concord.security.Role;
import concord.shared.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTest {
    private static final String RIGHT = "the one-time password";

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "A.person", "1st", "a person", "ä.person", "a/b"})
    void a_user_name_is_lower_case_latin_and_begins_with_a_letter(String userName) {
        refused("account.refusal.user_name", () -> new Account(userName, "A person", OBSERVER, NOON));
    }

    @Test
    void a_user_name_has_at_most_64_characters() {
        assertThatCode(() -> new Account("a".repeat(64), "A person", OBSERVER, NOON))
                .doesNotThrowAnyException();
        refused("account.refusal.user_name", () -> new Account("a".repeat(65), "A person", OBSERVER, NOON));
    }

    @Test
    void a_full_name_is_neither_blank_nor_longer_than_its_column() {
        refused("account.refusal.full_name", () -> new Account("a.person", " ", OBSERVER, NOON));
        refused("account.refusal.full_name", () -> new Account("a.person", "x".repeat(121), OBSERVER, NOON));
    }

    @Test
    void a_new_account_waits_and_no_password_opens_it() {
        Account account = People.waiting(OBSERVER);
        assertThat(account.state()).isEqualTo(AccountState.WAITING);
        assertThat(account.opens(RIGHT, NOON)).isFalse();
    }

    @Test
    void the_granted_one_time_password_opens_it_and_must_be_replaced() {
        Account account = People.open(OBSERVER);
        assertThat(account.opens(RIGHT, NOON)).isTrue();
        assertThat(account.oneTime()).isTrue();
        account.replacePassword("a sentence of my own");
        assertThat(account.oneTime()).isFalse();
        assertThat(account.opens(RIGHT, NOON)).isFalse();
        assertThat(account.opens("a sentence of my own", NOON)).isTrue();
    }

    @Test
    void a_closed_account_does_not_open() {
        Account account = People.open(OBSERVER);
        account.close(NOON);
        assertThat(account.opens(RIGHT, NOON)).isFalse();
    }

    @Test
    void an_account_is_closed_once() {
        Account account = People.open(OBSERVER);
        account.close(NOON);
        refused("account.refusal.closed", () -> account.close(NOON));
    }

    @Test
    void an_account_of_a_closed_delegation_opens_again_with_the_delegation() {
        Delegation delegation = People.delegation();
        Account account = People.open(People.delegate(delegation));
        delegation.close(NOON);
        assertThat(account.opens(RIGHT, NOON)).isFalse();
        delegation.reopen();
        assertThat(account.opens(RIGHT, NOON)).isTrue();
    }

    @Test
    void five_wrong_passwords_make_even_the_right_one_wait_a_minute() {
        Account account = People.open(OBSERVER);
        fail(account, 5);
        assertThat(account.isPausing(NOON)).isTrue();
        assertThat(account.opens(RIGHT, NOON.plusSeconds(59))).isFalse();
        assertThat(account.opens(RIGHT, NOON.plusSeconds(60))).isTrue();
    }

    @Test
    void wrong_passwords_do_not_prolong_the_pause() {
        Account account = People.open(OBSERVER);
        fail(account, 5);
        account.failed(NOON.plusSeconds(59));
        assertThat(account.opens(RIGHT, NOON.plusSeconds(60))).isTrue();
    }

    @Test
    void the_right_password_forgets_the_wrong_ones() {
        Account account = People.open(OBSERVER);
        fail(account, 4);
        account.entered();
        fail(account, 4);
        assertThat(account.opens(RIGHT, NOON)).isTrue();
    }

    @Test
    void another_seat_keeps_the_password() {
        Account account = People.open(OBSERVER);
        account.replacePassword("a sentence of my own");
        account.grant(People.CHAIR, null, NOON);
        assertThat(account.role()).isEqualTo(Role.CHAIR);
        assertThat(account.oneTime()).isFalse();
        assertThat(account.opens("a sentence of my own", NOON)).isTrue();
    }

    @Test
    void that_it_was_one_that_approves_is_never_forgotten() {
        assertThat(People.waiting(People.CHAIR).approverAt()).isEmpty();
        Account account = People.open(People.CHAIR);
        account.grant(OBSERVER, null, NOON);
        account.close(NOON);
        assertThat(account.approverAt()).contains(NOON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"eleven long", "            "})
    void a_password_has_at_least_twelve_characters(String password) {
        refused("account.refusal.short_password", () -> People.open(OBSERVER).replacePassword(password));
    }

    @Test
    void a_password_has_at_most_two_hundred_characters() {
        refused("account.refusal.long_password", () -> People.open(OBSERVER).replacePassword("x".repeat(201)));
    }

    @Test
    void the_one_time_password_is_not_chosen_again() {
        refused("account.refusal.same_password", () -> People.open(OBSERVER).replacePassword(RIGHT));
    }

    @Test
    void a_new_one_time_password_ends_a_pause() {
        Account account = People.open(OBSERVER);
        fail(account, 5);
        account.grant(OBSERVER, HASH, NOON);
        assertThat(account.opens(RIGHT, NOON)).isTrue();
    }

    private static void fail(Account account, int times) {
        for (int i = 0; i < times; i++) {
            account.failed(NOON);
        }
    }

    private static void refused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
