package concord.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * All rows of a schema as text.
 *
 * @param tables by name, their rows by primary key, their values by column
 */
record SchemaRows(Map<String, Map<String, Map<String, String>>> tables) {
    private static final String HISTORY = "flyway_schema_history";

    static SchemaRows in(Connection connection) throws SQLException {
        Map<String, Map<String, Map<String, String>>> tables = new TreeMap<>();
        try (Statement statement = connection.createStatement()) {
            for (String table : names(statement)) {
                tables.put(table, rows(statement, table, key(statement, table)));
            }
        }
        return new SchemaRows(tables);
    }

    private static List<String> names(Statement statement) throws SQLException {
        return column(
                statement,
                "select table_name from information_schema.tables where table_schema = database() and table_name <> '"
                        + HISTORY + "'");
    }

    private static List<String> key(Statement statement, String table) throws SQLException {
        return column(
                statement,
                "select column_name from information_schema.key_column_usage where table_schema = database()"
                        + " and constraint_name = 'PRIMARY' and table_name = '" + table
                        + "' order by ordinal_position");
    }

    static List<String> column(Statement statement, String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private static Map<String, Map<String, String>> rows(Statement statement, String table, List<String> key)
            throws SQLException {
        Map<String, Map<String, String>> rows = new TreeMap<>();
        try (ResultSet found = statement.executeQuery("select * from `" + table + "`")) {
            while (found.next()) {
                Map<String, String> row = row(found);
                List<String> id = key.stream().map(row::get).toList();
                rows.put(String.join("/", id).replace("'", ""), row);
            }
        }
        return rows;
    }

    private static Map<String, String> row(ResultSet found) throws SQLException {
        Map<String, String> row = new TreeMap<>();
        ResultSetMetaData columns = found.getMetaData();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            String value = found.getString(column);
            row.put(columns.getColumnName(column), value == null ? "null" : "'" + value + "'");
        }
        return row;
    }

    Set<String> empty() {
        Set<String> empty = new HashSet<>();
        tables.forEach((table, rows) -> {
            if (rows.isEmpty()) {
                empty.add(table);
            }
        });
        return empty;
    }

    /** What has become of the rows, a line each; a value that all rows of a table have got is one line. */
    List<String> changesTo(SchemaRows after) {
        List<String> changes = new ArrayList<>();
        tables.forEach((table, rows) -> {
            Map<String, Map<String, String>> now = after.tables.getOrDefault(table, Map.of());
            Map<String, String> shared = new TreeMap<>(added(rows.values(), now.values()));
            shared.forEach((column, value) -> changes.add(table + ": " + column + " = " + value));
            rows.forEach((key, row) -> {
                Map<String, String> then = now.get(key);
                if (then == null) {
                    changes.add(table + " " + key + ": lost");
                } else {
                    changes.addAll(changes(table + " " + key + ": ", row, then, shared.keySet()));
                }
            });
        });
        after.tables.forEach((table, rows) -> rows.forEach((key, row) -> {
            if (!tables.getOrDefault(table, Map.of()).containsKey(key)) {
                changes.add(table + " " + key + ": new " + row);
            }
        }));
        return changes;
    }

    /** Columns that have come and have one value in all rows. */
    private static Map<String, String> added(
            Collection<Map<String, String>> before, Collection<Map<String, String>> after) {
        Map<String, String> added = new TreeMap<>();
        if (!before.isEmpty() && !after.isEmpty()) {
            Set<String> known = before.iterator().next().keySet();
            after.iterator().next().forEach((column, value) -> {
                if (!known.contains(column)
                        && after.stream().map(row -> row.get(column)).allMatch(value::equals)) {
                    added.put(column, value);
                }
            });
        }
        return added;
    }

    private static List<String> changes(
            String prefix, Map<String, String> before, Map<String, String> after, Set<String> but) {
        List<String> changes = new ArrayList<>();
        before.forEach((column, value) -> {
            if (!after.containsKey(column)) {
                changes.add(prefix + column + " lost, was " + value);
            } else if (!value.equals(after.get(column))) {
                changes.add(prefix + column + " was " + value + ", is " + after.get(column));
            }
        });
        after.forEach((column, value) -> {
            if (!before.containsKey(column) && !but.contains(column)) {
                changes.add(prefix + column + " = " + value);
            }
        });
        return changes;
    }
}
