package concord.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** A real MariaDB for the tests that run inside the container: the launcher's own, started once for all of them. */
public final class DatabaseUnderTest implements LauncherSessionListener {
    private static EmbeddedDatabase database;

    /** As the schema's owner. */
    public static Connection connect() throws SQLException {
        DatabaseUser owner = database.access().owner();
        return DriverManager.getConnection(database.access().url(), owner.name(), owner.password());
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!Boolean.getBoolean("concord.it") || database != null) {
            return;
        }
        try {
            Path data = Path.of("target/database-under-test").toAbsolutePath();
            DataDirectory.delete(data);
            database = EmbeddedDatabase.start(DataDirectory.take(data), new Stop(new Terminal(System.out, System.err)));
            database.awaitAnswer();
            tellTheContainer(database.access());
        } catch (IOException e) {
            throw new IllegalStateException("the database did not start", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (database != null) {
            try {
                database.stop();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void tellTheContainer(DatabaseAccess access) {
        Map<String, String> settings = Map.of(
                "concord.db.url", access.url(),
                "concord.db.user", access.portal().name(),
                "concord.db.password", access.portal().password(),
                "concord.db.owner.user", access.owner().name(),
                "concord.db.owner.password", access.owner().password(),
                "concord.samples", "true");
        StringBuilder options = new StringBuilder(String.join(" ", OwnJava.options()));
        settings.forEach(
                (key, value) -> options.append(" -D").append(key).append('=').append(value));
        System.setProperty("payara.cmdOptions", options.toString().strip());
    }
}
