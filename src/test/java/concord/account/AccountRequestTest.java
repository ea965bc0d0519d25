package concord.account;

import static concord.account.People.ASKED;
import static concord.account.People.HASH;
import static concord.account.People.NOON;
import static concord.account.People.OBSERVER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concord.account.AccountRequest.Kind;
import concord.caller.Seat;
import concord.shared.Refusal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccountRequestTest {
    private final Seat seat = People.delegate(People.delegation());

    @Test
    void nothing_changes_before_the_decision() {
        Account account = People.waiting(seat);
        new AccountRequest(account, seat, Optional.of(HASH), ASKED);
        assertThat(account.state()).isEqualTo(AccountState.WAITING);
    }

    @Test
    void approved_it_opens_the_account_with_its_password() {
        Account account = People.waiting(seat);
        new AccountRequest(account, seat, Optional.of(HASH), ASKED).decide(true, "aa.head", NOON);
        assertThat(account.opens("the one-time password", NOON)).isTrue();
    }

    @Test
    void declined_it_changes_nothing_and_forgets_the_password() {
        Account account = People.waiting(seat);
        AccountRequest request = new AccountRequest(account, seat, Optional.of(HASH), ASKED);
        request.decide(false, "aa.head", NOON);
        assertThat(account.state()).isEqualTo(AccountState.WAITING);
        assertThat(request.bringsPassword()).isFalse();
    }

    @Test
    void it_is_decided_once() {
        AccountRequest request = new AccountRequest(People.waiting(seat), seat, Optional.empty(), ASKED);
        request.decide(false, "aa.head", NOON);
        assertThatThrownBy(() -> request.decide(true, "chair", NOON))
                .isInstanceOf(Refusal.class)
                .hasMessage("account.refusal.decided");
    }

    @Test
    void only_what_was_seen_is_decided() {
        AccountRequest request = new AccountRequest(People.waiting(seat), seat, Optional.empty(), ASKED);
        request.expect(request.version());
        assertThatThrownBy(() -> request.expect(request.version() + 1))
                .isInstanceOf(Refusal.class)
                .hasMessage("account.refusal.asked_anew");
    }

    @Test
    void what_was_withdrawn_after_it_was_seen_is_not_decided() {
        AccountRequest request = new AccountRequest(People.waiting(seat), seat, Optional.empty(), ASKED);
        request.decide(false, "administrator", NOON);
        assertThatThrownBy(() -> request.expect(request.version()))
                .isInstanceOf(Refusal.class)
                .hasMessage("account.refusal.asked_anew");
    }

    @Test
    void another_seat_leaves_the_own_password() {
        Account account = People.open(OBSERVER);
        account.replacePassword("a sentence of my own");
        new AccountRequest(account, seat, Optional.empty(), ASKED).decide(true, "aa.head", NOON);
        assertThat(account.seat()).isEqualTo(seat);
        assertThat(account.opens("a sentence of my own", NOON)).isTrue();
    }

    @Test
    void who_decides_reads_what_was_asked_by_whom_and_when() {
        Account account = People.open(OBSERVER);
        AccountRequest request = new AccountRequest(account, seat, Optional.of(HASH), ASKED);

        assertThat(request.account()).isEqualTo(account);
        assertThat(request.seat()).isEqualTo(seat);
        assertThat(request.kind()).isEqualTo(Kind.NEW_SEAT);
        assertThat(request.bringsPassword()).isTrue();
        assertThat(request.passwordHash()).contains(HASH);
        assertThat(request.askedBy()).isEqualTo(ASKED.by());
        assertThat(request.askedAt()).isEqualTo(NOON);
        assertThat(request.id()).isNotEqualTo(new AccountRequest(account, seat, Optional.empty(), ASKED).id());
    }

    @Test
    void what_it_is_about_follows_from_the_account_and_the_seat() {
        Account closed = People.open(seat);
        closed.close(NOON);
        assertThat(Kind.of(People.waiting(seat), seat)).isEqualTo(Kind.NEW_ACCOUNT);
        assertThat(Kind.of(People.open(seat), seat)).isEqualTo(Kind.NEW_PASSWORD);
        assertThat(Kind.of(People.open(OBSERVER), seat)).isEqualTo(Kind.NEW_SEAT);
        assertThat(Kind.of(closed, seat)).isEqualTo(Kind.REOPENING);
    }
}
