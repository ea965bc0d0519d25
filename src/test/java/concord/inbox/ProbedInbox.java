package concord.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import concord.launch.DatabaseUnderTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** What inboxes in the real database tell of deeds of a delegation and of entries that exist nowhere else. */
final class ProbedInbox implements AutoCloseable {
    private final String by = UUID.randomUUID().toString();
    private final String told = UUID.randomUUID().toString();
    private final Function<Map<String, String>, String> probe;

    /** @param probe asks an {@link InboxProbe} */
    ProbedInbox(Function<Map<String, String>, String> probe) {
        this.probe = probe;
    }

    void happens(String deed, String... ids) {
        happensAt(Instant.now(), "probe", deed, ids);
    }

    /** @param actor a user name that begins with “probe” */
    void happensAt(Instant at, String actor, String deed, String... ids) {
        String outcome = probe.apply(Map.of(
                "deed",
                deed,
                "ids",
                String.join(",", ids),
                "by",
                by,
                "told",
                told,
                "at",
                at.toString(),
                "actor",
                actor));
        assertThat(outcome).isEqualTo("happened");
    }

    /** How many messages each line stands for, in the order in which the lines have begun. */
    List<Integer> lines() throws SQLException {
        List<Integer> counts = new ArrayList<>();
        try (Connection connection = DatabaseUnderTest.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from inbox_message where actor like 'probe%'"
                        + " and settled_at is null group by bundle order by min(at), min(actor)")) {
            while (rows.next()) {
                counts.add(rows.getInt(1));
            }
        }
        return counts;
    }

    /** The kinds of the messages that have not vanished. */
    List<String> standing() throws SQLException {
        List<String> kinds = new ArrayList<>();
        try (Connection connection = DatabaseUnderTest.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select kind from inbox_message where actor like 'probe%' and settled_at is null")) {
            while (rows.next()) {
                kinds.add(rows.getString(1));
            }
        }
        return kinds;
    }

    @Override
    public void close() throws SQLException {
        try (Connection connection = DatabaseUnderTest.connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from inbox_message where actor like 'probe%'");
        }
    }
}
