package concord.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import concord.launch.DatabaseUnderTest;
import concord.portal.InContainer;
import concord.portal.Visitor;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What needs a head until a deadline, and what it is from that moment on. */
class PassedDeadlineIT extends InContainer {
    private static final Instant DUE = Instant.parse("2031-03-03T12:00:00Z");
    private static final String ROUND = "Round 4711:";

    @AfterEach
    void forget() throws SQLException {
        try (Connection connection = DatabaseUnderTest.connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from inbox_message where actor = 'probe'");
        }
    }

    @BeforeEach
    void the_clock_is_near() {
        setClock(DUE.minusSeconds(60));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PROPOSED", "EXTENDED"})
    void a_silence_needs_its_reader_until_its_deadline_and_no_longer_at_it(String kind) throws SQLException {
        due(kind, "{\"number\": \"4711\", \"organisations\": \"3\"}");
        Visitor head = loggedIn("ru.head");

        setClock(DUE.minusMillis(1));
        assertThat(part(head, "needs")).contains(ROUND);
        assertThat(part(head, "info")).doesNotContain(ROUND);
        assertThat(head.get("index.xhtml").body()).contains(ROUND); // what is new may also need somebody

        setClock(DUE);
        assertThat(part(head, "needs")).doesNotContain(ROUND);
        assertThat(part(head, "info")).contains(ROUND).contains("the deadline has passed");
        assertThat(head.get("index.xhtml").body()).contains(ROUND).contains("the deadline has passed");
    }

    @Test
    void a_hold_that_has_lapsed_needs_its_reader_who_can_state_a_position() throws SQLException {
        due("LAPSES", "{\"name\": \"Probe 4711\"}");
        Visitor head = loggedIn("ru.head");

        setClock(DUE);
        assertThat(part(head, "needs")).contains("Probe 4711").contains("the deadline has passed");
    }

    private static String part(Visitor visitor, String part) {
        return visitor.get("inbox/index.xhtml?part=" + part).body();
    }

    private static void due(String kind, String details) throws SQLException {
        try (Connection connection = DatabaseUnderTest.connect();
                PreparedStatement statement = connection.prepareStatement(
                        "insert into inbox_message (id, bundle, kind, audience, delegation_id, actor, at, due, subject, other,"
                                + " deed, details) select uuid(), uuid(), ?, 'DELEGATES', a.delegation_id, 'probe',"
                                + " '2031-03-01 12:00:00', '2031-03-03 12:00:00', uuid(), '', 'text_proposed', ?"
                                + " from account a where a.user_name = 'ru.head'")) {
            statement.setString(1, kind);
            statement.setString(2, details);
            statement.executeUpdate();
        }
    }
}
