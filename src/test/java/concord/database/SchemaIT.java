package concord.database;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concord.launch.BareServer;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The schema on a server of somebody's own; its accounts are not bound to this machine. */
class SchemaIT {
    private static BareServer server;

    @BeforeAll
    static void a_server_of_somebody_else() throws IOException, InterruptedException {
        server = BareServer.start(
                "server-of-somebody-else",
                List.of(
                        "create database own;",
                        "create user 'portal'@'%' identified by 'one';",
                        "grant select, insert on own.* to 'portal'@'%';",
                        "create user 'owner'@'%' identified by 'two';",
                        "grant all privileges on own.* to 'owner'@'%' with grant option;"));
        server.await("own", "portal", "one");
        new Schema(server.url("own"), new Schema.User("portal", "one"), new Schema.User("owner", "two"))
                .bringUpToDate();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void the_portal_may_change_rows_but_not_the_trail() throws SQLException {
        try (Connection portal = connect("portal", "one");
                Statement statement = portal.createStatement()) {
            statement.execute("update account set failures = 0");
            statement.execute("delete from resemblance");
            statement.execute("insert into trail_line (at, actor, scope, deed, details)"
                    + " values (utc_timestamp(6), 'us.head', 'LIST', 'tabled', '{}')");
            for (String forbidden : List.of(
                    "update trail_line set actor = 'ru.head'",
                    "delete from trail_line",
                    "update flyway_schema_history set success = 0",
                    "drop table trail_line")) {
                assertThatThrownBy(() -> statement.execute(forbidden)).hasMessageContaining("denied");
            }
        }
    }

    private static Connection connect(String user, String password) throws SQLException {
        return DriverManager.getConnection(server.url("own"), user, password);
    }
}
