package concord.round;

import static org.assertj.core.api.Assertions.assertThat;

import concord.edition.Assent;
import concord.edition.Edition;
import concord.edition.Organisation;
import concord.edition.Verification;
import concord.launch.DatabaseUnderTest;
import concord.portal.InContainer;
import concord.portal.Visitor;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** A round from its opening to a verified edition, in the real container and on the real database. */
class RoundIT extends InContainer {
    private static final Instant DEADLINE =
            Instant.now().truncatedTo(ChronoUnit.HOURS).plus(3, ChronoUnit.HOURS);

    /** Of the second proposal, once it is extended. */
    private static final Instant LATER = DEADLINE.plusSeconds(1_800);

    private Visitor chair = new Visitor(URI.create("http://localhost"));
    private Visitor american = chair;
    private Visitor russian = chair;

    @Test
    void a_round_is_broken_late_extended_and_adopted_as_an_edition_that_heads_initial() throws SQLException {
        setClock(DEADLINE.minusSeconds(600));
        chair = loggedIn("chair");
        american = loggedIn("us.head");
        russian = loggedIn("ru.head");
        String round = opened();
        String first = ask(chair, "propose", round, inMoscow(DEADLINE));
        assertThat(state(round)).isEqualTo("RUNNING");
        assertThat(ask(chair, "propose", round, inMoscow(DEADLINE))).isEqualTo("round.refusal.one_running");

        breakWhileTheServerIsBusy(round, first);
        String second = ask(chair, "propose", round, inMoscow(DEADLINE.plusSeconds(1_200)));
        withdrawInTime(round, second);
        beLate(round, second);
        initial(adopted(round));
    }

    /** By terms that both heads have accepted; with one of them alone none is. */
    private String opened() {
        String terms = ask(chair, "circulate", "", "");
        assertThat(ask(american, "accept", terms, "")).isEqualTo("accepted");
        assertThat(ask(american, "accept", terms, "")).isEqualTo("terms.refusal.accepted_before");
        assertThat(ask(chair, "open", terms, "")).isEqualTo("round.refusal.alone");
        assertThat(ask(american, "takeBack", terms, "")).isEqualTo("taken back");
        assertThat(ask(american, "takeBack", terms, "")).isEqualTo("terms.refusal.not_accepted");
        assertThat(ask(american, "accept", terms, "")).isEqualTo("accepted");
        assertThat(ask(russian, "accept", terms, "")).isEqualTo("accepted");
        String round = ask(chair, "open", terms, "");
        assertThat(ask(russian, "takeBack", terms, "")).isEqualTo("terms.refusal.opened");
        assertThat(ask(chair, "circulate", "", "")).isEqualTo("round.refusal.one_open");
        refuseOneSecondLess(round);
        return round;
    }

    /** The terms fix a minute. */
    private void refuseOneSecondLess(String round) {
        setClock(DEADLINE.minusSeconds(59));
        assertThat(ask(chair, "propose", round, inMoscow(DEADLINE))).isEqualTo("round.refusal.short");
        setClock(DEADLINE.minusSeconds(60));
    }

    private void breakWhileTheServerIsBusy(String round, String proposal) throws SQLException {
        setClock(DEADLINE.minusSeconds(3));
        CompletableFuture<String> said;
        try (Connection busy = DatabaseUnderTest.connect()) {
            busy.setAutoCommit(false);
            try (Statement statement = busy.createStatement()) {
                statement.executeQuery("select * from tabled_revision for update");
            }
            said = CompletableFuture.supplyAsync(() -> ask(russian, "say", proposal, "Not this one."));
            ask(chair, "awaitArrival", "", "");
            setClock(DEADLINE.plusSeconds(3));
            awaitBroken(round);
            assertThat(ask(american, "texts", round, "")).contains("Not this one.");
            busy.rollback();
        }
        assertThat(said.join()).isEqualTo("in time");
        assertThat(state(round)).isEqualTo("BROKEN");
        setClock(DEADLINE.plusSeconds(600));
        assertThat(state(round)).isEqualTo("BROKEN");
        assertThat(ask(russian, "withdraw", ask(russian, "said", round, ""), ""))
                .isEqualTo("round.refusal.withdraw_late");
    }

    /** It is kept without the lock that the test holds; each question takes the server some time. */
    private void awaitBroken(String round) {
        String state = "";
        for (int questions = 0; questions < 2_000 && !state.equals("BROKEN"); questions++) {
            state = state(round);
        }
        assertThat(state).isEqualTo("BROKEN");
    }

    private void withdrawInTime(String round, String proposal) {
        assertThat(ask(american, "say", proposal, "Not yet.")).isEqualTo("in time");
        assertThat(state(round)).isEqualTo("BROKEN");
        assertThat(ask(american, "withdraw", ask(american, "said", round, ""), ""))
                .isEqualTo("withdrawn");
        assertThat(state(round)).isEqualTo("RUNNING");
        assertThat(ask(chair, "extend", proposal, inMoscow(DEADLINE.plusSeconds(900))))
                .isEqualTo("round.refusal.earlier");
        assertThat(ask(chair, "extend", proposal, inMoscow(LATER))).isEqualTo("extended");
    }

    private void beLate(String round, String proposal) {
        setClock(LATER.plusSeconds(3));
        assertThat(ask(chair, "extend", proposal, inMoscow(LATER.plusSeconds(3_600))))
                .isEqualTo("round.refusal.extend_late");
        assertThat(ask(russian, "say", proposal, "Too late for this.")).isEqualTo("late");
        assertThat(state(round)).isEqualTo("SETTLING");
        assertThat(ask(russian, "texts", round, "")).contains("Too late for this.");
        assertThat(ask(american, "texts", round, "")).doesNotContain("Too late for this.");
    }

    private String adopted(String round) throws SQLException {
        setClock(LATER.plusSeconds(60));
        String state = state(round);
        assertThat(state).startsWith("ADOPTED ");
        String number = state.substring("ADOPTED ".length());
        assertThat(count("select count(*) from adopted_edition where number = " + number))
                .isEqualTo(1);
        assertThat(ask(russian, "offer", ask(russian, "said", round, ""), "")).isEqualTo("offered");
        assertThat(ask(american, "texts", round, "")).contains("Too late for this.");
        return number;
    }

    private void initial(String number) throws SQLException {
        assertThat(ask(american, "initial", number, "wrong")).isEqualTo("false");
        assertThat(ask(american, "initial", number, "moscow-december-2015")).isEqualTo("true");
        assertThat(ask(american, "initial", number, "moscow-december-2015")).isEqualTo("initial.refusal.before");

        Verification verified =
                Verification.of(ask(chair, "file", number, "").getBytes(StandardCharsets.UTF_8), Optional.empty());
        assertThat(verified.holds()).isTrue();
        assertThat(verified.initials()).hasSize(1);
        Edition edition = verified.edition().orElseThrow();
        assertThat(edition.adoptedAt()).isEqualTo(LATER);
        long silent = edition.organisations().stream()
                .filter(organisation -> organisation.stances().containsValue(Assent.NO_OBJECTION_BY_SILENCE))
                .count();
        assertThat(silent).isEqualTo(1);
        assertThat(count("select count(*) from position_event where by_silence"))
                .isEqualTo(1);
        theMatchIsConfirmed(edition);
    }

    /** Both delegations list it, and neither broke the silence over a text that named the match. */
    private void theMatchIsConfirmed(Edition edition) throws SQLException {
        assertThat(edition.organisations())
                .filteredOn(Organisation::matchPresumed)
                .singleElement()
                .satisfies(matched -> {
                    assertThat(matched.stances())
                            .containsOnly(Map.entry("us", Assent.LISTED), Map.entry("ru", Assent.LISTED));
                    assertThat(chair.get("joint/index.xhtml?state=agreed").body())
                            .contains(matched.agreedName().text());
                });
        assertThat(count("select count(*) from judgement where by_silence and judged_by = '-'"))
                .isEqualTo(2);
    }

    /** What a clock on a wall shows there. */
    private static String inMoscow(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneId.of("Europe/Moscow")).toString();
    }

    private String state(String round) {
        return ask(chair, "state", round, "");
    }

    private static String ask(Visitor visitor, String deed, String on, String text) {
        return ask(visitor, "round", Map.of("do", deed, "on", on, "text", text));
    }

    private static long count(String query) throws SQLException {
        try (Connection connection = DatabaseUnderTest.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
