package concord.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import concord.launch.DatabaseUnderTest;
import concord.portal.Visitor;
import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Which messages vanish from the real database, of delegations and entries that exist nowhere else. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class MessagesIT {
    private final String by = UUID.randomUUID().toString();
    private final String told = UUID.randomUUID().toString();
    private final List<String> entries =
            List.of("probe-1-" + by.substring(0, 8), "probe-2-" + by.substring(0, 8), "probe-3-" + by.substring(0, 8));

    @ArquillianResource
    URL address;

    private Visitor visitor;

    @Deployment(testable = false)
    static WebArchive portal() {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/concord.war"))
                .addClasses(InboxProbe.class, Happened.class);
    }

    @BeforeEach
    void visit() throws URISyntaxException {
        visitor = new Visitor(URI.create(address.toURI().toString()));
    }

    @AfterEach
    void forget() throws SQLException {
        try (Connection connection = DatabaseUnderTest.connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from inbox_message where actor = 'probe'");
        }
    }

    @Test
    void a_position_on_several_entries_is_told_until_the_last_of_them_is_withdrawn() throws SQLException {
        happens("position_support", entries.get(0), entries.get(1), entries.get(2));
        happens("entry_withdrawn", entries.get(0));
        happens("entry_withdrawn", entries.get(2));
        assertThat(standing()).contains("STATED");

        happens("entry_withdrawn", entries.get(1));
        assertThat(standing()).doesNotContain("STATED");
    }

    @Test
    void what_is_said_of_one_contested_version_stands_when_the_contest_of_another_is_taken_back() throws SQLException {
        happens("change_contested", entries.get(0), "2");
        happens("position_contested", entries.get(0), "2");
        happens("change_contested", entries.get(0), "3");
        happens("position_contested", entries.get(0), "3");
        happens("position_stale", entries.get(0));
        happens("contest_taken_back", entries.get(0), "2");
        assertThat(standing()).containsExactlyInAnyOrder("CONTESTED", "STALE", "STALE");

        happens("contest_taken_back", entries.get(0), "3");
        assertThat(standing()).containsExactly("STALE"); // the entry itself has changed
    }

    private void happens(String deed, String... ids) {
        String outcome = visitor.post(
                        "favicon.ico", Map.of("deed", deed, "ids", String.join(",", ids), "by", by, "told", told))
                .body();
        assertThat(outcome).isEqualTo("happened");
    }

    private static List<String> standing() throws SQLException {
        List<String> kinds = new ArrayList<>();
        try (Connection connection = DatabaseUnderTest.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select kind from inbox_message where actor = 'probe' and settled_at is null")) {
            while (rows.next()) {
                kinds.add(rows.getString(1));
            }
        }
        return kinds;
    }
}
