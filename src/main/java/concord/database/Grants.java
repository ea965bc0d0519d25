package concord.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Gives the portal's database user the right to change rows, table by table: MariaDB cannot take a right on a whole
 * schema back for one table.
 */
final class Grants {
    private static final Set<String> APPENDED_ONLY = Set.of(
            "trail_line",
            "position_event",
            "judging_authority",
            "counted_day",
            "opened_position",
            "proposal",
            "proposal_extension",
            "proposal_taken_back",
            "adopted_edition",
            "edition_initial",
            "released_summary",
            "entry_comment",
            "comment_retraction",
            "flyway_schema_history");

    private Grants() {}

    static void give(DataSource owners, DataSource portals) {
        try (Connection connection = owners.getConnection();
                Statement statement = connection.createStatement()) {
            String portal = account(portals);
            for (String table : changeable(statement)) {
                statement.execute("grant update, delete on " + quoted(table) + " to " + portal);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the schema's owner could not give the portal its rights", e);
        }
    }

    /** A user name can stand for several accounts, told apart by host; the server says which one it has let in. */
    private static String account(DataSource portals) throws SQLException {
        try (Connection connection = portals.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select current_user()")) {
            row.next();
            return account(row.getString(1));
        }
    }

    /** @param user as the server writes it, name and host with an @ between, which a name may also hold */
    static String account(String user) {
        int at = user.lastIndexOf('@');
        return quoted(user.substring(0, at)) + "@" + quoted(user.substring(at + 1));
    }

    private static String quoted(String name) {
        return "`" + name.replace("`", "``") + "`";
    }

    private static List<String> changeable(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(
                "select table_name from information_schema.tables where table_schema = database()")) {
            while (rows.next()) {
                if (!APPENDED_ONLY.contains(rows.getString(1))) {
                    tables.add(rows.getString(1));
                }
            }
        }
        return tables;
    }
}
