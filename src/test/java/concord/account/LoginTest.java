package concord.account;

import static concord.account.People.NOON;
import static concord.account.People.OBSERVER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LoginTest {
    private static final Origin ORIGIN = new Origin("192.0.2.1", "-");

    private final Account account = People.open(OBSERVER);
    private final Login login = new Login("hash", account, ORIGIN, NOON);

    @Test
    void a_login_stands_while_it_is_used() {
        assertThat(login.stands(NOON.plus(Duration.ofMinutes(59)))).isTrue();
    }

    @Test
    void a_login_ends_after_an_hour_without_use() {
        assertThat(login.stands(NOON.plus(Duration.ofMinutes(60)))).isFalse();
    }

    @Test
    void use_prolongs_a_login() {
        login.seen(NOON.plus(Duration.ofMinutes(50)));
        assertThat(login.stands(NOON.plus(Duration.ofMinutes(100)))).isTrue();
    }

    @Test
    void twelve_hours_are_the_longest() {
        for (Instant at = NOON; at.isBefore(NOON.plus(Duration.ofHours(12))); at = at.plus(Duration.ofMinutes(30))) {
            login.seen(at);
        }
        assertThat(login.stands(NOON.plus(Duration.ofHours(12)).minusSeconds(1)))
                .isTrue();
        assertThat(login.stands(NOON.plus(Duration.ofHours(12)))).isFalse();
    }

    @Test
    void last_seen_is_noted_at_most_every_five_minutes() {
        login.seen(NOON.plus(Duration.ofMinutes(4)));
        assertThat(login.lastSeen()).isEqualTo(NOON);
        login.seen(NOON.plus(Duration.ofMinutes(6)));
        assertThat(login.lastSeen()).isEqualTo(NOON.plus(Duration.ofMinutes(6)));
    }

    @Test
    void five_minutes_sharp_are_not_noted_and_what_is_more_is() {
        login.seen(NOON.plus(Duration.ofMinutes(5)));
        assertThat(login.lastSeen()).isEqualTo(NOON);

        login.seen(NOON.plus(Duration.ofMinutes(5)).plusNanos(1_000));
        assertThat(login.lastSeen()).isEqualTo(NOON.plus(Duration.ofMinutes(5)).plusNanos(1_000));
    }

    @Test
    void a_login_stands_to_the_last_microsecond_of_the_hour() {
        assertThat(login.stands(NOON.plus(Duration.ofMinutes(60)).minusNanos(1_000)))
                .isTrue();
    }

    @Test
    void the_person_sees_since_when_and_from_where() {
        assertThat(login.since()).isEqualTo(NOON);
        assertThat(login.address()).isEqualTo("192.0.2.1");
        assertThat(login.browser()).isEqualTo("-");
        assertThat(login.account()).isEqualTo(account);
    }

    @Test
    void the_container_is_told_whose_login_it_is() {
        assertThat(login.principal().loginId()).isEqualTo(login.id()).isNotNull();
        assertThat(login.principal().accountId()).isEqualTo(account.id());
        assertThat(login.principal().role()).isEqualTo(OBSERVER.role());
    }

    @Test
    void an_ended_login_does_not_stand() {
        login.end(NOON);
        assertThat(login.stands(NOON)).isFalse();
    }

    @Test
    void a_login_falls_with_its_account() {
        account.close(NOON);
        assertThat(login.stands(NOON)).isFalse();
    }

    @Test
    void an_origin_is_cut_to_what_its_row_holds() {
        Origin origin = new Origin("x".repeat(100), "y".repeat(1000));
        assertThat(origin.address()).hasSize(64);
        assertThat(origin.browser()).hasSize(200);
    }
}
