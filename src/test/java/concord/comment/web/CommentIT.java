package concord.comment.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.SelectOption;
import concord.portal.Browser;
import concord.portal.Browser.Windows;
import concord.portal.RunningPortal;
import concord.portal.RunningPortal.Portal;
import concord.portal.ThirdDelegation;
import concord.portal.Visitor;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Delegations comment on entries of the joint list, each for its audience, in several browsers at once. */
@ExtendWith({RunningPortal.class, Browser.class})
class CommentIT {
    private static final String OWN = "Own delegation only";
    private static final String TO_RUSSIA = "Russian Federation and your own delegation";
    private static final String ALL = "All delegations and the chair";
    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(15_000);

    @Test
    void each_reads_what_is_for_it_and_is_told_who_else_does(Portal portal, Windows windows) {
        String entry = entry(portal, "Aum Shinrikyo%");
        CommentDesk american = CommentDesk.of(portal, windows, "us.delegate").open(entry);
        ThirdDelegation.admit(portal);
        writtenLongAgo(portal, entry, "Before the third came.");
        CommentDesk russian = CommentDesk.of(portal, windows, "ru.delegate").open(entry);
        CommentDesk third =
                CommentDesk.of(portal, windows, ThirdDelegation.DELEGATE).open(entry);
        CommentDesk chair = CommentDesk.of(portal, windows, "chair").open(entry);

        american.write(OWN, "Between us.");
        american.write(TO_RUSSIA, "Between you and us.");
        american.write(ALL, "For everybody.");

        assertThat(american.comment("Between us.")).containsText("to the own delegation only");
        assertThat(american.comment("Between us.")).containsText("us.delegate");
        assertThat(american.comment("Between you and us."))
                .containsText("to Russian Federation and your own delegation");
        assertThat(russian.comment("Between you and us.")).containsText("to your delegation alone", SOON);
        assertThat(russian.comment("For everybody.")).containsText("to all delegations and the chair", SOON);
        assertThat(third.thread()).containsText("For everybody.", SOON);
        assertThat(chair.thread()).containsText("For everybody.", SOON);
        assertThat(russian.thread()).not().containsText("Between us.");
        assertThat(russian.thread()).not().containsText("us.delegate");
        for (CommentDesk desk : new CommentDesk[] {third, chair}) {
            desk.page().reload();
            assertThat(desk.thread()).containsText("For everybody.");
            assertThat(desk.thread()).not().containsText("Between");
        }
        assertThat(third.thread()).not().containsText("Before the third came.");
        assertThat(chair.thread()).containsText("Before the third came.");
        assertThat(chair.text()).hasCount(0);
        assertThat(chair.page().locator("[id='comment:choice']")).hasCount(0);
    }

    @Test
    void the_audience_is_chosen_before_typing_and_stands_beside_the_button(Portal portal, Windows windows) {
        CommentDesk desk = CommentDesk.of(portal, windows, "us.head").open(entry(portal, "HAMAS%"));
        assertThat(desk.page().locator("[id='comment:choice']")).hasValue("");
        assertThat(desk.text()).hasCount(0);
        desk.page().click("[id='comment:choose']");
        assertThat(desk.page().locator("[id='comments:told']")).containsText("Choose first who will read", SOON);
        assertThat(desk.text()).hasCount(0);

        desk.choose(TO_RUSSIA);
        assertThat(desk.page().locator(".readers"))
                .hasText("Russian Federation and your own delegation will read this," + " and nobody else.");
        assertThat(desk.page().locator("[id='comment:send']")).hasValue("Send to Russian Federation");
        assertThat(desk.page().locator("[id='comment:choice']")).hasCount(0);
        assertThat(desk.text()).isFocused();
        assertThat(Browser.barriers(desk.page())).isEmpty();
        desk.page().click("[id='comment:close']");
        assertThat(desk.text()).hasCount(0);
    }

    @Test
    void in_a_row_of_several_entries_a_comment_says_of_whose_it_speaks(Portal portal, Windows windows) {
        CommentDesk desk = CommentDesk.of(portal, windows, "us.head");
        desk.page().navigate(portal.page("joint/index.xhtml?state=matched").toString());
        desk.page().locator(".ui-datatable-data tr a").first().click();
        desk.choose(OWN);
        Locator entries = desk.page().locator("[id='comment:entry']");
        assertThat(entries.locator("option:checked"))
                .hasText(entries.locator("option").first().innerText());
        String russian = entries.locator("option", new Locator.LocatorOptions().setHasText("Russian Federation"))
                .first()
                .innerText();
        entries.selectOption(new SelectOption().setLabel(russian));
        desk.type("Of yours.").send();

        assertThat(desk.comment("Of yours.")).containsText("Russian Federation: ");
    }

    @Test
    void what_is_too_long_is_refused_and_nothing_of_it_lost(Portal portal, Windows windows) {
        CommentDesk desk = CommentDesk.of(portal, windows, "us.head").open(entry(portal, "HAMAS%"));
        String long4001 = "y".repeat(4001);
        desk.choose(OWN).type(long4001).send();

        assertThat(desk.page().locator("[id='comments:told']"))
                .containsText("4,001 characters; at most 4,000 are allowed", SOON);
        assertThat(desk.text()).hasValue(long4001);
        assertThat(desk.thread()).not().containsText("yyyy");
        desk.type("Shorter.").send();
        assertThat(desk.comment("Shorter.")).isVisible();
    }

    @Test
    void typed_text_and_its_audience_survive_the_loss_of_the_session(Portal portal, Windows windows) {
        CommentDesk desk = CommentDesk.of(portal, windows, "us.head").open(entry(portal, "HAMAS%"));
        desk.choose(OWN).type("Typed and not lost.");
        desk.page().selectOption("[id='comment:subject']", "REGION");
        desk.page().context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));

        desk.send();
        desk.page().click("[id='kept:putBack']");
        assertThat(desk.text()).hasValue("Typed and not lost.");
        assertThat(desk.page().locator("[id='comment:send']")).hasValue("Send to your own delegation only");
        desk.send();
        assertThat(desk.comment("Typed and not lost.")).containsText("its regions");
        desk.page().reload();
        assertThat(desk.page().locator("[id='kept']")).isHidden();
    }

    @Test
    void scenario_6_one_withdraws_while_another_comments(Portal portal, Windows windows) {
        Page head = windows.loggedIn(portal, "ru.head", "en");
        String entry = table(portal, head, "Taken back while others write");
        CommentDesk american = CommentDesk.of(portal, windows, "us.delegate").open(entry);
        american.write(ALL, "Written while it stood.");
        american.choose(TO_RUSSIA).type("Typed while it was taken back.");

        withdraw(portal, head, entry);
        assertThat(american.page().locator("h1")).containsText("Withdrawn", SOON);
        assertThat(american.text()).hasValue("Typed while it was taken back.");
        american.send();

        assertThat(american.page().locator(".messages .done")).containsText("withdrawn while you were writing", SOON);
        assertThat(american.comment("Typed while it was taken back.")).isVisible();
        assertThat(american.page().locator("[id='kept']")).isHidden();
        assertThat(american.page().locator("main")).containsText("Russian Federation withdrew this entry");
        assertThat(american.page().locator("main")).containsText("A mistake.");
        assertThat(american.page().locator(".particulars")).containsText("Taken back while others write");
        CommentDesk russian = CommentDesk.of(portal, windows, "ru.delegate").open(entry);
        assertThat(russian.comment("Written while it stood.")).isVisible();
        assertThat(russian.comment("Typed while it was taken back.")).isVisible();
        russian.write(ALL, "Still to be discussed.");
        CommentDesk chair = CommentDesk.of(portal, windows, "chair").open(entry);
        assertThat(chair.comment("Still to be discussed.")).isVisible();
        assertThat(chair.thread()).not().containsText("Typed while");
    }

    @Test
    void what_is_retracted_is_read_by_nobody_and_stays_as_a_mark(Portal portal, Windows windows) {
        String entry = entry(portal, "Hizballah%");
        CommentDesk american = CommentDesk.of(portal, windows, "us.delegate").open(entry);
        american.write(ALL, "Better unsaid.");
        CommentDesk russian = CommentDesk.of(portal, windows, "ru.delegate").open(entry);
        assertThat(russian.comment("Better unsaid.").locator("details")).hasCount(0);

        CommentDesk head = CommentDesk.of(portal, windows, "us.head").open(entry);
        Locator own = head.comment("Better unsaid.");
        own.locator("summary").click();
        own.locator("input[type=submit]").click();

        assertThat(head.thread()).containsText("Retracted by United States (us.head)");
        assertThat(head.thread()).not().containsText("Better unsaid.");
        assertThat(russian.thread()).containsText("Retracted by United States on", SOON);
        assertThat(Visitor.loggedIn(portal.address(), "ru.head")
                        .get("joint/entry.xhtml?id=" + entry)
                        .body())
                .doesNotContain("Better unsaid.");
    }

    @Test
    void a_long_thread_comes_in_parts_the_newest_first(Portal portal, Windows windows) {
        String entry = entry(portal, "Kahane Chai%");
        for (int i = 1; i <= 25; i++) {
            written(portal, entry, "Number " + i + ".", "timestampadd(minute, " + i + ", '2026-01-01')");
        }
        CommentDesk desk = CommentDesk.of(portal, windows, "chair").open(entry);
        assertThat(desk.thread().locator("li")).hasCount(20);
        assertThat(desk.thread().locator("li").last()).containsText("Number 25.");
        desk.page().click("[id='comments:earlier']");
        assertThat(desk.thread().locator("li")).hasCount(5);
        assertThat(desk.thread().locator("li").first()).containsText("Number 1.");
        desk.page().click("[id='comments:later']");
        assertThat(desk.thread().locator("li")).hasCount(20);
    }

    @Test
    void who_was_closed_when_something_was_written_to_all_does_not_read_it_afterwards(Portal portal, Windows windows) {
        String entry = entry(portal, "Hizballah%");
        ThirdDelegation.admit(portal);
        ThirdDelegation.wasAway(portal);
        written(portal, entry, "Before it went.", ThirdDelegation.admittedAnd(0));
        written(portal, entry, "While it was away.", ThirdDelegation.admittedAnd(2));
        written(portal, entry, "When it was back.", ThirdDelegation.admittedAnd(4));
        CommentDesk third =
                CommentDesk.of(portal, windows, ThirdDelegation.DELEGATE).open(entry);
        CommentDesk russian = CommentDesk.of(portal, windows, "ru.delegate").open(entry);

        assertThat(third.thread()).containsText("Before it went.");
        assertThat(third.thread()).containsText("When it was back.");
        assertThat(third.thread()).not().containsText("While it was away.");
        assertThat(russian.thread()).containsText("While it was away.");
    }

    private static void writtenLongAgo(Portal portal, String entry, String text) {
        written(portal, entry, text, "'2000-01-01'");
    }

    /** By the head of the United States to all, at a moment that is told in SQL. */
    private static void written(Portal portal, String entry, String text, String at) {
        try (Connection connection = portal.connect();
                PreparedStatement insert = connection.prepareStatement("insert into entry_comment select uuid(), ?,"
                        + " 'NAME', a.delegation_id, 'ALL', null, ?, 'us.head', " + at
                        + " from account a where a.user_name = 'us.head'")) {
            insert.setString(1, entry);
            insert.setString(2, text);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String table(Portal portal, Page head, String name) {
        head.navigate(portal.page("list/entry.xhtml").toString());
        head.locator("input[data-field='names.0.text']").fill(name);
        head.locator("[data-save]").click();
        assertThat(head.locator("h1 .state")).containsText("Draft");
        head.navigate(
                portal.page("list/index.xhtml?find=" + name.replace(' ', '+')).toString());
        head.locator(".ui-datatable-data tr input[type=checkbox]").first().check();
        head.locator("[id='list:preview']").click();
        head.locator("[id='table:go']").click();
        head.waitForURL("**/list/index.xhtml*");
        return entry(portal, name);
    }

    private static void withdraw(Portal portal, Page head, String entry) {
        head.navigate(portal.page("list/withdraw.xhtml?id=" + entry).toString());
        head.locator("[id='withdraw:reason']").fill("A mistake.");
        head.locator("[id='withdraw:ask']").click();
        head.locator("[id='withdraw:go']").click();
        head.waitForURL(url -> !url.contains("withdraw"));
    }

    private static String entry(Portal portal, String name) {
        try (Connection connection = portal.connect();
                PreparedStatement statement =
                        connection.prepareStatement("select id from entry where primary_name like ? order by number")) {
            statement.setString(1, name);
            try (ResultSet found = statement.executeQuery()) {
                found.next();
                return found.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
