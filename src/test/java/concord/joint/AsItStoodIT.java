package concord.joint;

import static org.assertj.core.api.Assertions.assertThat;

import concord.launch.DatabaseUnderTest;
import concord.portal.InContainer;
import concord.portal.TestedMoments;
import concord.portal.Visitor;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is said of the past is what was shown then, whatever was done since: in the real container, on the real database. */
class AsItStoodIT extends InContainer {
    private static final int DEEDS = 70;
    private static final List<String> DELEGATIONS = List.of("past1", "past2", "past3");
    private static final List<String> KINDS = List.of(
            "table",
            "table",
            "change",
            "change",
            "withdraw",
            "again",
            "again",
            "judge",
            "judge",
            "judge",
            "state",
            "state",
            "unsay",
            "close");

    private final Random random = new Random(20151218);
    private final Map<String, Integer> done = new TreeMap<>();
    private final Map<String, Visitor> heads = new TreeMap<>();
    private Instant now = Instant.EPOCH;

    @Test
    void the_joint_list_as_of_a_moment_equals_what_was_shown_at_it() throws SQLException {
        now = TestedMoments.start();
        pass(1);
        DELEGATIONS.forEach(AsItStoodIT::admit);
        DELEGATIONS.forEach(this::takeSeat);
        Visitor administrator = loggedIn("administrator");
        Visitor chair = loggedIn("chair");
        ask(chair, "begin", "");

        for (int i = 0; i < DEEDS; i++) {
            String kind = i < DELEGATIONS.size() ? "table" : any(KINDS);
            if (kind.equals("close")) {
                closeOrReopen(administrator, chair, any(DELEGATIONS));
            } else if (!heads.isEmpty()) {
                ask(heads.get(any(List.copyOf(heads.keySet()))), kind, "");
            }
            pass(1 + random.nextInt(2_000));
            assertThat(ask(chair, "show", "")).isEqualTo("shown");
            pass(1);
        }

        String compared = ask(chair, "compare", "");
        assertThat(compared).as(done.toString()).startsWith("as shown: ");
        assertThat(Integer.parseInt(compared.replaceAll("\\D", "")))
                .as(done.toString())
                .isGreaterThan(DEEDS / 2);
        assertThat(done.keySet())
                .contains(
                        "change: done",
                        "withdraw: done",
                        "again: done",
                        "judge: done",
                        "state: done",
                        "unsay: done",
                        "consent: reopening");
    }

    @AfterEach
    void they_count_in_no_other_test() {
        ask(loggedIn("administrator"), "leave", "");
        ask(loggedIn("chair"), "consent", "");
    }

    private void takeSeat(String code) {
        heads.put(code, loggedIn(code + ".head"));
    }

    /** With a delegation its logins end. */
    private void closeOrReopen(Visitor administrator, Visitor chair, String code) {
        ask(administrator, "close", code);
        if (ask(chair, "consent", "").equals("closing")) {
            heads.remove(code);
        } else {
            takeSeat(code);
        }
    }

    private void pass(int milliseconds) {
        now = now.plusMillis(milliseconds);
        setClock(now);
    }

    private static void admit(String code) {
        update("insert ignore into delegation values (uuid(), 0, '" + code + "', 'State " + code + "', 'Государство "
                + code + "', utc_timestamp(6), null)");
        update("insert ignore into account select uuid(), 0, '" + code
                + ".head', 'Somebody', a.role, d.id, a.password_hash, false, null, a.created_at, a.opened_at, null, null,"
                + " 0, null from account a, delegation d where a.user_name = 'us.head' and d.code = '" + code + "'");
    }

    private String ask(Visitor visitor, String deed, String on) {
        String outcome = ask(visitor, "past", Map.of("do", deed, "on", on, "seed", Long.toString(random.nextLong())));
        done.merge(deed + ": " + outcome, 1, Integer::sum);
        return outcome;
    }

    private String any(List<String> all) {
        return all.get(random.nextInt(all.size()));
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
