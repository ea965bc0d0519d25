package concord.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import concord.launch.DatabaseUnderTest;
import concord.names.Resemblance;
import concord.portal.InContainer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The first start of a release whose rules find something else. */
class RecomparisonIT extends InContainer {
    private static final String STANDS = " from resemblance r join tabled_entry a on a.id = r.left_id"
            + " join tabled_entry b on b.id = r.right_id where r.until_revision is null and a.until_revision is null"
            + " and b.until_revision is null";

    @Test
    void what_other_rules_found_is_replaced_once_in_a_revision_that_the_trail_names() throws SQLException {
        ask(anybody(), "recomparison", Map.of());
        long before = number("select revision from tabled_revision");
        String pairs = one("select group_concat(r.left_id, r.right_id, r.score, r.band order by 1)" + STANDS);
        otherRules();

        ask(anybody(), "recomparison", Map.of());

        assertThat(number("select rules from compared_by")).isEqualTo(Resemblance.RULES);
        assertThat(one("select group_concat(r.left_id, r.right_id, r.score, r.band order by 1)" + STANDS))
                .isEqualTo(pairs);
        assertThat(number("select revision from tabled_revision")).isEqualTo(before + 1);
        assertThat(number("select count(*) from resemblance where until_revision = " + (before + 1)))
                .isEqualTo(2);
        assertThat(one("select details from trail_line where deed = 'compared_anew' order by id desc limit 1"))
                .contains("\"found\":\"1\"", "\"lost\":\"1\"", "\"changed\":\"1\"");

        ask(anybody(), "recomparison", Map.of());
        assertThat(number("select revision from tabled_revision")).isEqualTo(before + 1);
    }

    @Test
    void rules_that_find_the_same_change_nothing_but_the_number() throws SQLException {
        ask(anybody(), "recomparison", Map.of());
        long before = number("select revision from tabled_revision");
        update("update compared_by set rules = 1");

        ask(anybody(), "recomparison", Map.of());

        assertThat(number("select rules from compared_by")).isEqualTo(Resemblance.RULES);
        assertThat(number("select revision from tabled_revision")).isEqualTo(before);
    }

    /** They had not found one pair, had found one that is none, and had found another less alike. */
    private static void otherRules() throws SQLException {
        update("delete r from resemblance r join " + first(" and r.band = 'CERTAIN'"));
        update("update resemblance r join " + first("") + " set r.score = .5, r.band = 'LIKELY'");
        update("insert into resemblance (left_id, right_id, score, band, reasons, revision)"
                + " select least(a.id, b.id), greatest(a.id, b.id), .9, 'CERTAIN', '[]', a.revision"
                + " from tabled_entry a join tabled_entry b on a.delegation_id <> b.delegation_id"
                + " where a.until_revision is null and b.until_revision is null and not exists (select 1 from resemblance r"
                + " where r.left_id in (a.id, b.id) and r.right_id in (a.id, b.id)) order by a.id, b.id limit 1");
        update("update compared_by set rules = 1");
    }

    private static String first(String which) {
        return "(select r.left_id, r.right_id, r.revision" + STANDS + which
                + " order by r.left_id, r.right_id limit 1) one using (left_id, right_id, revision)";
    }

    private static long number(String query) throws SQLException {
        return Long.parseLong(one(query));
    }

    private static String one(String query) throws SQLException {
        try (Connection connection = DatabaseUnderTest.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("set session group_concat_max_len = 100000000");
            try (ResultSet row = statement.executeQuery(query)) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private static void update(String sql) throws SQLException {
        try (Connection connection = DatabaseUnderTest.connect();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        }
    }
}
