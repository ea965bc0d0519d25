package concord.launch;

import static org.assertj.core.api.Assertions.assertThat;

import concord.portal.Browser;
import concord.portal.Visitor;
import concord.security.Passwords;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The portal on a database of the ministry's own: nothing embedded, no samples, a first administrator. It has been
 * started twice, and nobody signed in before the second time.
 */
class OwnDatabaseIT {
    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path DATA = TARGET.resolve("own-database-portal");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String NEW_PASSWORD = "a vienna december of 2015";

    private static OwnServer server;
    private static long accountsAfterTheFirstStart;
    private static StartedPortal first;
    private static StartedPortal portal;

    @BeforeAll
    static void two_starts_on_a_server_that_is_not_the_portals()
            throws IOException, InterruptedException, SQLException {
        DataDirectory.delete(DATA);
        server = OwnServer.start(TARGET.resolve("own-database-server"));
        first = StartedPortal.on(server.access(), DATA);
        accountsAfterTheFirstStart = rows("account");
        first.stop();
        portal = StartedPortal.on(server.access(), DATA);
    }

    @AfterAll
    static void stop() throws IOException, InterruptedException {
        portal.stop();
        server.stop();
    }

    @Test
    void the_first_administrator_is_told_a_password_until_it_is_used_and_must_change_it() throws SQLException {
        assertThat(accountsAfterTheFirstStart).isEqualTo(1);
        assertThat(rows("delegation")).isZero();
        assertThat(portal.oneTimePassword()).isNotEqualTo(first.oneTimePassword());
        assertThat(new Visitor(portal.address()).logIn(portal.administrator(), first.oneTimePassword()))
                .isFalse();
        signIn(portal.address(), portal.administrator(), portal.oneTimePassword());
        assertThat(Files.exists(DATA.resolve("mariadb"))).isFalse();
    }

    @Test
    void a_failed_database_gives_a_clear_page_and_recovers_without_a_restart()
            throws IOException, InterruptedException, SQLException {
        open("another.administrator");
        Visitor administrator = Visitor.loggedIn(portal.address(), "another.administrator");
        server.kill();
        HttpResponse<String> away = administrator.get("admin/index.xhtml");
        assertThat(away.statusCode()).isEqualTo(503);
        assertThat(away.body())
                .contains("The portal cannot reach its database")
                .doesNotContainIgnoringCase("payara")
                .doesNotContain("Exception");

        server.startAgain();
        assertThat(answersAgain(administrator)).contains("another.administrator");
    }

    private static void signIn(URI root, String name, String oneTime) {
        Visitor first = Visitor.loggedIn(root, name, oneTime);
        assertThat(first.get("admin/index.xhtml").headers().firstValue("Location"))
                .hasValueSatisfying(where -> assertThat(where).contains("account/password.xhtml"));

        first.submit(
                "account/password.xhtml",
                Map.of(
                        "password",
                        "password",
                        "password:present",
                        oneTime,
                        "password:next",
                        NEW_PASSWORD,
                        "password:again",
                        NEW_PASSWORD,
                        "password:go",
                        "x"));

        Visitor then = Visitor.loggedIn(root, name, NEW_PASSWORD);
        assertThat(then.get("admin/index.xhtml").body()).contains(name);
        assertThat(then.get("list/index.xhtml").statusCode()).isEqualTo(404);
    }

    private static String answersAgain(Visitor visitor) {
        Instant end = Instant.now().plus(PATIENCE);
        HttpResponse<String> answer = visitor.get("admin/index.xhtml");
        while (answer.statusCode() != 200 && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            answer = visitor.get("admin/index.xhtml");
        }
        return answer.body();
    }

    /** An administrator beside the first one, with the password of the samples. */
    private static void open(String userName) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("insert into account (id, version, user_name, full_name, role, password_hash,"
                    + " one_time, created_at, opened_at, failures) select uuid(), 0, '" + userName
                    + "', 'Somebody', role, '" + Passwords.hash(Browser.PASSWORD)
                    + "', false, created_at, opened_at, 0 from account where role = 'ADMINISTRATOR' limit 1");
        }
    }

    private static long rows(String table) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select count(*) from " + table)) {
            found.next();
            return found.getLong(1);
        }
    }

    private static Connection connect() throws SQLException {
        DatabaseUser owner = server.access().owner();
        return DriverManager.getConnection(server.access().url(), owner.name(), owner.password());
    }
}
