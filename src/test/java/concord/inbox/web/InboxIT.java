package concord.inbox.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import concord.portal.Browser;
import concord.portal.Browser.Windows;
import concord.portal.RunningPortal;
import concord.portal.RunningPortal.Portal;
import concord.review.web.JudgeDesk;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A delegation claims that two entries are the same: the other one is told at once, until it is answered or taken back. */
@ExtendWith({RunningPortal.class, Browser.class})
class InboxIT {
    private static final Pattern CLAIM = Pattern.compile("United States judges its .+ Please judge");

    @AfterEach
    void forget(Portal portal) throws SQLException {
        try (Connection connection = portal.connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from inbox_message where actor = 'probe'");
        }
    }

    @Test
    void a_claim_reaches_those_whom_it_concerns_and_vanishes_when_it_is_taken_back(Portal portal, Windows windows) {
        Page russian = windows.loggedIn(portal, "ru.head", "en");
        Page observer = windows.loggedIn(portal, "observer", "en");
        Page american = windows.loggedIn(portal, "us.head", "en");
        russian.navigate(portal.page("inbox/index.xhtml").toString());
        assertThat(lines(russian, CLAIM)).hasCount(0);

        String pair = claim(portal, american);

        assertThat(lines(russian, CLAIM)).hasCount(1); // told without being asked
        for (Page other : new Page[] {american, observer}) {
            other.navigate(portal.page("inbox/index.xhtml").toString());
            assertThat(lines(other, CLAIM)).hasCount(0);
        }
        putAwayAndTakeBack(russian);
        lines(russian, CLAIM).click();
        assertThat(russian).hasURL(Pattern.compile("review/pair\\.xhtml\\?ours="));
        assertThat(russian.locator("header nav a[href*='inbox'] b")).hasCount(0);

        american.navigate(pair);
        JudgeDesk.takeBack(american);
        russian.navigate(portal.page("inbox/index.xhtml").toString());
        assertThat(lines(russian, CLAIM)).hasCount(0);
        russian.navigate(portal.page("inbox/index.xhtml?part=info").toString());
        assertThat(russian.locator(".inbox")).containsText("United States took back its judgement");
        russian.navigate(portal.page("inbox/go.xhtml?line=claimed").toString());
        assertThat(russian.locator(".messages")).containsText("no longer asked of you");
    }

    private static void putAwayAndTakeBack(Page page) {
        assertThat(away(page, CLAIM)).hasText("Put away");
        assertThat(away(page, CLAIM)).hasAttribute("aria-label", Pattern.compile("^Put away: United States judges"));
        away(page, CLAIM).click();
        assertThat(page.locator(".undo")).containsText("This says nothing to anybody");
        assertThat(lines(page, CLAIM)).hasCount(0);
        page.locator("[id='inbox:undo']").click();
        assertThat(lines(page, CLAIM)).hasCount(1);
        page.locator("[id='inbox:readAll']").click();
        assertThat(page.locator(".inbox .new")).hasCount(0);
        page.locator("[id='inbox:undo']").click();
        assertThat(page.locator(".inbox .new")).hasCount(1);
    }

    @Test
    void a_line_that_was_put_away_in_another_window_takes_no_other_with_it(Portal portal, Windows windows)
            throws SQLException {
        waits(portal, "first", "second");
        Page page = windows.loggedIn(portal, "ru.head", "en");
        page.navigate(portal.page("inbox/index.xhtml").toString());
        Page another = page.context().newPage();
        another.navigate(portal.page("inbox/index.xhtml").toString());
        away(another, line("first")).click();
        assertThat(another.locator(".undo")).containsText("Put away");

        away(page, line("first")).click();

        assertThat(page.locator(".undo")).containsText("Put away");
        assertThat(lines(page, line("first"))).hasCount(0);
        assertThat(lines(page, line("second"))).hasCount(1);
        away(page, line("second")).click();
        assertThat(lines(page, line("second"))).hasCount(0);
    }

    @Test
    void a_line_that_was_put_away_while_its_matter_waits_is_kept_and_can_be_put_back(Portal portal, Windows windows)
            throws SQLException {
        waits(portal, "kept");
        Page page = windows.loggedIn(portal, "ru.head", "en");
        page.navigate(portal.page("inbox/index.xhtml").toString());
        away(page, line("kept")).click();
        assertThat(lines(page, line("kept"))).hasCount(0);

        page.navigate(portal.page("inbox/index.xhtml?part=away").toString());
        assertThat(page.locator("main")).containsText("says nothing to anybody");
        assertThat(away(page, line("kept"))).hasText("Put back");
        away(page, line("kept")).click();
        assertThat(lines(page, line("kept"))).hasCount(0);
        page.navigate(portal.page("inbox/index.xhtml").toString());
        assertThat(lines(page, line("kept"))).hasCount(1);
    }

    /** Lines about entries that are on no table. */
    private static void waits(Portal portal, String... names) throws SQLException {
        try (Connection connection = portal.connect();
                PreparedStatement statement = connection.prepareStatement(
                        "insert into inbox_message (id, bundle, kind, audience, delegation_id, actor, at, subject, other,"
                                + " deed, details) select uuid(), uuid(), 'STALE', 'DELEGATES', a.delegation_id, 'probe',"
                                + " utc_timestamp(6), uuid(), '', 'position_stale', json_object('name', ?) from account a"
                                + " where a.user_name = 'ru.head'")) {
            for (String name : names) {
                statement.setString(1, name);
                statement.executeUpdate();
            }
        }
    }

    private static Pattern line(String name) {
        return Pattern.compile("changed “" + name + "” in substance");
    }

    private static Locator away(Page page, Pattern sentence) {
        return page.locator(
                        ".inbox .ui-datatable-data tr",
                        new Page.LocatorOptions()
                                .setHas(page.locator("a", new Page.LocatorOptions().setHasText(sentence))))
                .locator("button");
    }

    /** Says “same” of the first pair of the review. */
    private static String claim(Portal portal, Page page) {
        page.navigate(portal.page("review/index.xhtml").toString());
        page.locator(".tools a.btn").first().click();
        page.waitForURL("**/review/pair.xhtml*");
        String pair = page.url();
        JudgeDesk.say(page, "s");
        return pair;
    }

    private static Locator lines(Page page, Pattern sentence) {
        return page.locator(".inbox .ui-datatable-data a", new Page.LocatorOptions().setHasText(sentence));
    }
}
