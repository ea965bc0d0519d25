package concord.launch;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;

/** Whether the database answers, and whether it is one that the portal can use. */
final class DatabaseAnswer {
    private static final int SECONDS = 10;

    private DatabaseAnswer() {}

    static boolean isThere(DatabaseAccess access) {
        try (Connection connection = connect(access.url(), access.portal())) {
            return connection.isValid(SECONDS);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** Refuses a server that does not answer, does not let the users in, or is not a MariaDB of 10.11 or newer. */
    static void check(DatabaseAccess access) {
        check(access.url(), access.portal());
        if (!access.owner().equals(access.portal())) {
            check(access.url(), access.owner());
        }
    }

    private static void check(String url, DatabaseUser user) {
        try (Connection connection = connect(url, user)) {
            DatabaseMetaData server = connection.getMetaData();
            String product = server.getDatabaseProductName() + " " + server.getDatabaseProductVersion();
            boolean mariaDb = "MariaDB".equals(server.getDatabaseProductName());
            if (!mariaDb || !isNewEnough(server.getDatabaseMajorVersion(), server.getDatabaseMinorVersion())) {
                throw new CannotStart("refused.database_version", product);
            }
        } catch (SQLException failure) {
            throw refusal(failure, url, user);
        }
    }

    static boolean isNewEnough(int major, int minor) {
        return major > 10 || (major == 10 && minor >= 11);
    }

    static CannotStart refusal(SQLException failure, String url, DatabaseUser user) {
        String state = Optional.ofNullable(failure.getSQLState()).orElse("");
        String where = DatabaseUrl.shown(url);
        if (state.startsWith("28") || failure.getErrorCode() == 1044) {
            return new CannotStart(failure, "refused.database_password", where, user.name());
        }
        if (failure.getErrorCode() == 1049) {
            return new CannotStart(failure, "refused.database_schema", where);
        }
        return new CannotStart(failure, "refused.database_silent", where);
    }

    private static Connection connect(String url, DatabaseUser user) throws SQLException {
        DriverManager.setLoginTimeout(SECONDS);
        return DriverManager.getConnection(url, user.name(), user.password());
    }
}
