package concord.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concord.launch.BareServer;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The schema on a server of somebody's own: another character set, and accounts that are not bound to this machine. */
class SchemaIT {
    private static final String DELEGATION = "insert into delegation (id, version, code, name_en, name_ru, created_at)"
            + " values (uuid(), 0, '%s', 'One', 'Сирийская «Ан-Нусра» — النصرة', utc_timestamp(6))";

    private static BareServer server;

    @BeforeAll
    static void a_server_that_speaks_latin() throws IOException, InterruptedException {
        server = BareServer.start(
                "server-in-latin",
                List.of(
                        "create database own character set latin1 collate latin1_swedish_ci;",
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
    void every_script_can_be_stored_and_a_code_is_unique_whatever_its_case() throws SQLException {
        try (Connection portal = connect("portal", "one");
                Statement statement = portal.createStatement()) {
            statement.execute(DELEGATION.formatted("дл"));
            assertThat(one(statement, "select name_ru from delegation where code = 'ДЛ'"))
                    .isEqualTo("Сирийская «Ан-Нусра» — النصرة");
            assertThatThrownBy(() -> statement.execute(DELEGATION.formatted("ДЛ")))
                    .hasMessageContaining("Duplicate entry");
        }
    }

    @Test
    void tables_of_a_later_migration_have_the_same_collation() throws SQLException {
        try (Connection owner = connect("owner", "two");
                Statement statement = owner.createStatement()) {
            statement.execute("create table later (name varchar(20))");
            assertThat(one(
                            statement,
                            "select group_concat(distinct collation_name order by collation_name)"
                                    + " from information_schema.columns where table_schema = 'own'"))
                    .isEqualTo("utf8mb4_bin,utf8mb4_uca1400_ai_ci");
        }
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

    @Test
    void one_position_waits_for_an_entry_of_each_delegation() throws SQLException {
        String prepared = "insert into prepared_position (id, version, delegation_id, entry_id, seen, statement,"
                + " prepared_by, prepared_at) select uuid(), 0, id, '00000000-0000-0000-0002-000000000001', '[]', '{}',"
                + " 'delegate', utc_timestamp(6) from delegation where code = 'wait'";
        try (Connection portal = connect("portal", "one");
                Statement statement = portal.createStatement()) {
            statement.execute(DELEGATION.formatted("wait"));
            statement.execute(prepared);
            assertThatThrownBy(() -> statement.execute(prepared)).hasMessageContaining("Duplicate entry");
            statement.execute("update prepared_position set ended_at = utc_timestamp(6)");
            statement.execute(prepared);
        }
    }

    private static Connection connect(String user, String password) throws SQLException {
        return DriverManager.getConnection(server.url("own"), user, password);
    }

    private static String one(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
