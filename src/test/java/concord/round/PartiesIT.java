package concord.round;

import static org.assertj.core.api.Assertions.assertThat;

import concord.launch.DatabaseUnderTest;
import concord.portal.InContainer;
import concord.portal.TestedMoments;
import concord.portal.Visitor;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever decides a text stays the same from when it is put under silence until it is decided. */
class PartiesIT extends InContainer {
    private static final int QUESTIONS = 2_000;
    private static final String UNDER_SILENCE = "delegation.refusal.silence";

    private Visitor administrator = new Visitor(URI.create("http://localhost"));
    private Visitor chair = administrator;
    private Visitor american = administrator;
    private String round = "";
    private Instant deadline = Instant.EPOCH;

    @Test
    void no_participant_is_closed_or_reopened_while_a_text_is_under_silence() throws SQLException {
        deadline = TestedMoments.start().plusSeconds(600).truncatedTo(ChronoUnit.MINUTES);
        setClock(deadline.minusSeconds(300));
        administrator = loggedIn("administrator");
        chair = loggedIn("chair");
        american = loggedIn("us.head");
        open();

        assertThat(parties(administrator, "ask", "ru", "")).isEqualTo("CHAIR");
        assertThat(parties(chair, "stake", "ru", "")).contains("rounds=[").doesNotContain("entries=0");
        assertThat(parties(administrator, "assign", "ru.head", "DELEGATE")).isEqualTo("CHAIR");
        String text = ask(chair, "round", "propose", round, inMoscow(deadline));
        assertThat(parties(chair, "stake", "ru", "")).isEqualTo(UNDER_SILENCE);
        refusedUntilItIsDecided(text);
        reopenedOnlyOnceTheTextIsTakenBack();
        notClosedBesideATextThatComesMeanwhile();
    }

    /** The first minute after the deadline belongs to the silence: what came in time may still be on its way. */
    private void refusedUntilItIsDecided(String text) {
        assertThat(parties(chair, "consent", "ru", "")).isEqualTo(UNDER_SILENCE);
        whoTakesNoPartIsClosed();
        assertThat(parties(administrator, "closeAccount", "ru.head", "")).isEqualTo(UNDER_SILENCE);
        assertThat(parties(chair, "readAssigned", "ru.head", "")).isEqualTo(UNDER_SILENCE);
        assertThat(ask(american, "round", "say", text, "Not this one.")).isEqualTo("in time");
        assertThat(parties(chair, "consent", "ru", "")).isEqualTo(UNDER_SILENCE);
        for (Instant moment : new Instant[] {
            deadline.minus(1, ChronoUnit.MICROS),
            deadline,
            deadline.plusSeconds(60).minus(1, ChronoUnit.MICROS)
        }) {
            setClock(moment);
            assertThat(parties(chair, "consent", "ru", ""))
                    .as(moment.toString())
                    .isEqualTo(UNDER_SILENCE);
            assertThat(parties(chair, "consentAssigned", "ru.head", ""))
                    .as(moment.toString())
                    .isEqualTo(UNDER_SILENCE);
        }
        setClock(deadline.plusSeconds(60));
        theOnlyHeadBecomesADelegateAndComesBack();
        assertThat(parties(chair, "consent", "ru", "")).isEqualTo("closed");
    }

    private void theOnlyHeadBecomesADelegateAndComesBack() {
        assertThat(parties(chair, "readAssigned", "ru.head", "")).isEqualTo("read");
        assertThat(parties(chair, "consentAssigned", "ru.head", "")).isEqualTo("DELEGATE");
        assertThat(parties(administrator, "assign", "ru.head", "HEAD")).isEqualTo("CHAIR");
        assertThat(parties(chair, "consentAssigned", "ru.head", "")).isEqualTo("HEAD");
    }

    private void whoTakesNoPartIsClosed() {
        update("insert ignore into delegation values (uuid(), 0, 'beside', 'State beside', 'Государство рядом',"
                + " utc_timestamp(6), null)");
        assertThat(parties(administrator, "ask", "beside", "")).isEqualTo("CHAIR");
        assertThat(parties(administrator, "ask", "beside", "")).isEqualTo("delegation.refusal.asked_before");
        assertThat(parties(chair, "decline", "beside", "")).isEqualTo("declined");
        assertThat(parties(administrator, "withdraw", "beside", "")).isEqualTo("delegation.refusal.decided");
        assertThat(parties(administrator, "ask", "beside", "")).isEqualTo("CHAIR");
        assertThat(parties(administrator, "withdraw", "beside", "")).isEqualTo("withdrawn");
        assertThat(parties(administrator, "ask", "beside", "")).isEqualTo("CHAIR");
        assertThat(parties(chair, "consent", "beside", "")).isEqualTo("closed");
    }

    /** Who was closed when the text was put under silence comes back to none of its deciding. */
    private void reopenedOnlyOnceTheTextIsTakenBack() {
        String text = parties(chair, "propose", round, inMoscow(deadline.plusSeconds(600)));
        assertThat(UUID.fromString(text)).isNotNull();
        assertThat(parties(administrator, "ask", "ru", "")).isEqualTo(UNDER_SILENCE);
        assertThat(parties(chair, "takeTextBack", text, "Another one is better."))
                .isEqualTo("taken back");
        assertThat(parties(administrator, "ask", "ru", "")).isEqualTo("CHAIR");
        assertThat(parties(chair, "consent", "ru", "")).isEqualTo("reopened");
    }

    private void notClosedBesideATextThatComesMeanwhile() throws SQLException {
        assertThat(parties(administrator, "ask", "ru", "")).isEqualTo("CHAIR");
        CompletableFuture<String> consented;
        try (Connection proposing = DatabaseUnderTest.connect();
                Statement statement = proposing.createStatement()) {
            proposing.setAutoCommit(false);
            statement.executeQuery("select * from tabled_revision for update");
            consented = CompletableFuture.supplyAsync(() -> parties(chair, "consent", "ru", ""));
            letItWait(statement);
            statement.executeUpdate("insert into proposal values (uuid(), '" + round + "', 9, '[]', 'chair',"
                    + " utc_timestamp(6), '2090-01-01')");
            proposing.commit();
        }
        assertThat(consented.join()).isEqualTo(UNDER_SILENCE);
        assertThat(parties(administrator, "withdraw", "ru", "")).isEqualTo("withdrawn");
    }

    /** A request that has arrived comes to the lock while the server answers these; each takes some time. */
    private void letItWait(Statement statement) throws SQLException {
        parties(administrator, "awaitArrival", "", "");
        for (int questions = 0; questions < QUESTIONS; questions++) {
            statement.executeQuery("select revision from tabled_revision").close();
        }
    }

    @AfterEach
    void close_the_round() {
        assertThat(parties(chair, "closeRound", round, "The test is over.")).isEqualTo("closed");
    }

    private void open() {
        String terms = ask(chair, "round", "circulate", "", "");
        ask(american, "round", "accept", terms, "");
        ask(loggedIn("ru.head"), "round", "accept", terms, "");
        round = ask(chair, "round", "open", terms, "");
    }

    /** What a clock on a wall shows there. */
    private static String inMoscow(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneId.of("Europe/Moscow")).toString();
    }

    private static String parties(Visitor visitor, String deed, String on, String text) {
        return ask(visitor, "talks", deed, on, text);
    }

    private static String ask(Visitor visitor, String probe, String deed, String on, String text) {
        return ask(visitor, probe, Map.of("do", deed, "on", on, "text", text));
    }

    private static void update(String sql) {
        try (Connection connection = DatabaseUnderTest.connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
