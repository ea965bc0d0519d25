package concord.portal;

import concord.launch.DatabaseUnderTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * What a page weighs, how many use cases it asks and how many statements it makes; the figures are written to
 * {@code target/figures.md}.
 */
class FiguresIT extends InContainer {
    private static final int STATEMENTS = 16;

    /** The front page asks every feature what waits there. */
    private static final int AT_THE_FRONT = 36;

    private static final int ASKED = 9;
    private static final int BYTES = 150_000;

    /** The push looks at the database once a second: the page itself makes the least of some asks, seen this often. */
    private static final int SEEN = 3;

    private static final int ASKS = 10;

    private static final List<String> PAGES = List.of(
            "index.xhtml",
            "list/index.xhtml",
            "list/index.xhtml?find=qaida",
            "list/entry.xhtml",
            "list/read.xhtml",
            "review/index.xhtml",
            "agenda/index.xhtml",
            "joint/index.xhtml",
            "joint/index.xhtml?find=qaida",
            "joint/past.xhtml?at=2026-01-01T00:00:00Z",
            "summary/index.xhtml",
            "trail/index.xhtml",
            "inbox/index.xhtml",
            "inbox/index.xhtml?part=info",
            "account/index.xhtml",
            "account/approvals.xhtml");

    private static final Pattern LINK = Pattern.compile("href=\"[^\"]*?/([a-z]+/[a-z_]+\\.xhtml[^\"]*)\"");

    private final SoftAssertions softly = new SoftAssertions();

    @Test
    void pages_stay_small_and_ask_for_little() throws SQLException, IOException {
        Visitor head = loggedIn("us.head");
        List<String> lines = new ArrayList<>(List.of("| page | bytes | use cases | statements |", "|---|---|---|---|"));
        try (Connection connection = DatabaseUnderTest.connect()) {
            for (String page : PAGES) {
                measure(connection, head, page, page, lines);
            }
            String entry = "joint/entry.xhtml?id=" + agreedEntry(connection);
            measure(connection, head, entry, "joint/entry.xhtml", lines);
        }
        Files.write(Path.of("target/figures.md"), lines);
        softly.assertAll();
    }

    /** Of each page to which links lead, the first that is found. */
    @Test
    void no_page_asks_for_the_same_twice() {
        for (String userName : List.of("us.head", "chair", "observer", "administrator")) {
            Visitor visitor = loggedIn(userName);
            Map<String, String> found = new HashMap<>(Map.of("account/index.xhtml", "account/index.xhtml"));
            Deque<String> open = new ArrayDeque<>(found.values());
            while (!open.isEmpty()) {
                String page = open.remove();
                for (String link : links(visitor.get(page).body())) {
                    if (found.putIfAbsent(link.replaceFirst("\\?.*", ""), link) == null) {
                        open.add(link);
                    }
                }
                softly.assertThat(asked(visitor)).as(userName + " at " + page).doesNotHaveDuplicates();
            }
        }
        softly.assertAll();
    }

    private static List<String> links(String page) {
        return LINK.matcher(page)
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .toList();
    }

    /** By the page that was shown last. */
    private static List<String> asked(Visitor visitor) {
        return ask(visitor, "asked", Map.of()).lines().toList();
    }

    private void measure(Connection connection, Visitor head, String page, String name, List<String> lines)
            throws SQLException {
        int bytes = head.get(page).body().getBytes(StandardCharsets.UTF_8).length;
        List<String> asked = asked(head);
        long statements = statements(connection, head, page);
        lines.add("| `" + name + "` | " + bytes + " | " + asked.size() + " | " + statements + " |");
        softly.assertThat(asked).as(page).hasSizeLessThanOrEqualTo(page.equals("index.xhtml") ? ASKED + 1 : ASKED);
        softly.assertThat(statements)
                .as(page)
                .isLessThanOrEqualTo(page.equals("index.xhtml") ? AT_THE_FRONT : STATEMENTS);
        softly.assertThat(bytes).as(page).isLessThanOrEqualTo(BYTES);
    }

    /** One of the own list that the other delegation lists too, so that its page has most to show. */
    private static String agreedEntry(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "select entry_id from tabled_entry where particulars like '%Lashkar-e-Tayyiba%' limit 1")) {
            found.next();
            return found.getString(1);
        }
    }

    private static long statements(Connection connection, Visitor visitor, String page) throws SQLException {
        long least = Long.MAX_VALUE;
        int seen = 0;
        for (int i = 0; i < ASKS && (seen < SEEN || least > STATEMENTS); i++) {
            long before = counted(connection);
            visitor.get(page);
            long made = counted(connection) - before - 1; // counting counts itself
            seen = made < least ? 1 : made == least ? seen + 1 : seen;
            least = Math.min(least, made);
        }
        return least;
    }

    private static long counted(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet sum = statement.executeQuery(
                        "select sum(variable_value) from information_schema.global_status"
                                + " where variable_name in ('COM_INSERT', 'COM_UPDATE', 'COM_DELETE', 'COM_STMT_EXECUTE', 'COM_SELECT')")) {
            sum.next();
            return sum.getLong(1);
        }
    }
}
