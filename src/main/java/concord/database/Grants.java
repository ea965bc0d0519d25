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
    private static final Set<String> APPENDED_ONLY = Set.of("trail_line", "flyway_schema_history");

    private Grants() {}

    static void give(DataSource ownersDataSource, String portal) {
        try (Connection connection = ownersDataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : changeable(statement)) {
                statement.execute("grant update, delete on `" + table + "` to '" + portal + "'@'127.0.0.1'");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the schema's owner could not give the portal its rights", e);
        }
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
