package concord.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concord.portal.Visitor;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The portal on a database of the ministry's own: nothing embedded, no samples, a first administrator. */
class OwnDatabaseIT {
    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Pattern FIRST = Pattern.compile("Sign in as “(.+)” with the one-time password (\\S+) ");
    private static final String NEW_PASSWORD = "a vienna december of 2015";

    private static EmbeddedDatabase server;

    @BeforeAll
    static void a_server_that_is_not_the_portals() throws IOException, InterruptedException {
        Path data = TARGET.resolve("own-database-server");
        DataDirectory.delete(data);
        DataDirectory.delete(TARGET.resolve("own-database-portal"));
        server = EmbeddedDatabase.start(DataDirectory.take(data), new Stop(new Terminal(System.out, System.err)));
        server.awaitAnswer();
    }

    @AfterAll
    static void stop() throws InterruptedException {
        server.stop();
    }

    @Test
    void the_first_administrator_is_told_a_password_until_it_is_used_and_must_change_it()
            throws IOException, InterruptedException, SQLException {
        int port = freePort();
        URI root = URI.create("http://localhost:" + port + "/");

        Matcher unread = FIRST.matcher(linesOfAStart(port, told -> {}));
        assertThat(unread.find()).isTrue();
        assertThat(rows("select count(*) from delegation")).isZero();
        assertThat(rows("select count(*) from account")).isEqualTo(1);

        linesOfAStart(port, told -> {
            assertThat(told.group(2)).isNotEqualTo(unread.group(2));
            assertThatThrownBy(() -> Visitor.loggedIn(root, told.group(1), unread.group(2)))
                    .isInstanceOf(IllegalStateException.class);
            signIn(root, told.group(1), told.group(2));
        });
        assertThat(Files.exists(TARGET.resolve("own-database-portal/mariadb"))).isFalse();
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

    /** What a start says in the terminal; it is stopped after the deed, which gets the password that was told. */
    private static String linesOfAStart(int port, Consumer<Matcher> deed) throws IOException, InterruptedException {
        Process portal = start(port);
        try (BufferedReader output = portal.inputReader()) {
            List<String> lines = new ArrayList<>();
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                lines.add(line);
                Matcher told = FIRST.matcher(line);
                if (told.find()) {
                    deed.accept(told);
                    portal.toHandle().destroy();
                }
            }
            assertThat(portal.waitFor(1, TimeUnit.MINUTES)).isTrue();
            return String.join("\n", lines);
        } finally {
            portal.destroyForcibly();
        }
    }

    private static Process start(int port) throws IOException {
        ProcessBuilder portal = new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-Djava.io.tmpdir=" + Files.createDirectories(TARGET.resolve("tmp")),
                "-jar",
                TARGET.resolve("concord-launcher.jar").toString(),
                TARGET.resolve("concord.war").toString());
        DatabaseUser owner = server.access().owner();
        portal.environment()
                .putAll(Map.of(
                        "CONCORD_HTTP_PORT", Integer.toString(port),
                        "CONCORD_DATA", TARGET.resolve("own-database-portal").toString(),
                        "CONCORD_DB_URL", server.access().url(),
                        "CONCORD_DB_USER", owner.name(),
                        "CONCORD_DB_PASSWORD", owner.password()));
        return portal.redirectErrorStream(true).start();
    }

    private static long rows(String count) throws SQLException {
        DatabaseUser owner = server.access().owner();
        try (Connection connection =
                        DriverManager.getConnection(server.access().url(), owner.name(), owner.password());
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(count)) {
            found.next();
            return found.getLong(1);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
