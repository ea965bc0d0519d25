package concord.account.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import concord.portal.Browser;
import concord.portal.Browser.Windows;
import concord.portal.RunningPortal;
import concord.portal.RunningPortal.Portal;
import concord.portal.Visitor;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an administrator can try, and what comes of it. */
@ExtendWith({RunningPortal.class, Browser.class})
class AdministratorScenarioIT {
    /** Every way into a list, with an entry's id where one is needed. */
    private static final List<String> WAYS = List.of(
            "list/index.xhtml",
            "list/index.xhtml?find=Sayyaf",
            "list/file",
            "list/read.xhtml",
            "list/entry.xhtml?id=",
            "list/history.xhtml?id=",
            "list/withdraw.xhtml?id=",
            "joint/index.xhtml",
            "joint/entry.xhtml?id=",
            "review/index.xhtml",
            "review/many.xhtml",
            "review/choose.xhtml?theirs=",
            "agenda/index.xhtml",
            "agenda/position.xhtml?id=",
            "round/index.xhtml",
            "round/file?number=1");

    @Test
    void scenario_15_the_administrator_tries_every_way_to_read_a_draft_or_to_act_as_a_delegate(
            Portal portal, Windows windows) throws SQLException {
        String entry = entry(portal);
        readsNothing(portal, entry);
        sendsADelegatesPageInVain(portal, entry);
        getsNoPasswordOfADelegate(portal, windows);
        makesNoDelegateOfAnAccountOfOnesOwn(portal, windows);
    }

    private static void readsNothing(Portal portal, String entry) {
        Visitor administrator = Visitor.loggedIn(portal.address(), "administrator");
        for (String way : WAYS) {
            String path = way.endsWith("id=") || way.endsWith("theirs=") ? way + entry : way;
            assertThat(administrator.get(path).statusCode()).as(path).isEqualTo(404);
            assertThat(administrator.post(path, Map.of("a", "b")).statusCode())
                    .as("to send to " + path)
                    .isEqualTo(404);
        }
        assertThat(administrator.get("trail/index.xhtml").body()).doesNotContain("Sayyaf");
        assertThat(administrator.get("summary/index.xhtml").body()).doesNotContain("Sayyaf");
    }

    /** With the delegate's open page and session, and the own login. */
    private static void sendsADelegatesPageInVain(Portal portal, String entry) {
        Visitor delegate = Visitor.loggedIn(portal.address(), "us.delegate");
        String path = "list/entry.xhtml?id=" + entry;
        String open = delegate.get(path).body();
        Visitor administrator =
                Visitor.loggedIn(portal.address(), "administrator").withSessionOf(delegate);
        assertThat(administrator.sendBack(path, open, Map.of("entry", "entry")).statusCode())
                .isNotEqualTo(200);
        assertThat(Visitor.loggedIn(portal.address(), "us.delegate").get(path).body())
                .contains("Abu Sayyaf Group");
    }

    private static void getsNoPasswordOfADelegate(Portal portal, Windows windows) {
        Administrator administrator = Administrator.of(portal, windows);
        String oneTime = administrator.issuePassword("ru.delegate");
        assertThat(new Visitor(portal.address()).logIn("ru.delegate", oneTime)).isFalse();
        decline(portal, windows, "ru.head", "ru.delegate");
        assertThat(new Visitor(portal.address()).logIn("ru.delegate", oneTime)).isFalse();
        assertThat(new Visitor(portal.address()).logIn("ru.delegate", Browser.PASSWORD))
                .isTrue();
    }

    private static void makesNoDelegateOfAnAccountOfOnesOwn(Portal portal, Windows windows) {
        Administrator administrator = Administrator.of(portal, windows);
        String oneTime = administrator.create("us.puppet");
        assertThat(new Visitor(portal.address()).logIn("us.puppet", oneTime)).isFalse();
        decline(portal, windows, "us.head", "us.puppet");
        assertThat(new Visitor(portal.address()).logIn("us.puppet", oneTime)).isFalse();

        Page page = administrator.page();
        page.navigate(portal.page("admin/index.xhtml?q=administrator").toString());
        page.locator("[id='accounts'] a[href*='account.xhtml?id=']").first().click();
        page.selectOption("[id='seat:role']", "DELEGATE");
        page.selectOption("[id='seat:delegation']", new SelectOption().setLabel("United States"));
        page.click("[id='seat:assign']");
        assertThat(page.locator(".messages")).containsText("You cannot");
        Visitor still = Visitor.loggedIn(portal.address(), "administrator");
        assertThat(still.get("list/index.xhtml").statusCode()).isEqualTo(404);
        assertThat(still.get("admin/index.xhtml").statusCode()).isEqualTo(200);
    }

    private static void decline(Portal portal, Windows windows, String head, String userName) {
        Page page = windows.loggedIn(portal, head, "en");
        page.navigate(portal.page("account/approvals.xhtml").toString());
        page.locator("article.waits")
                .filter(new Locator.FilterOptions().setHasText(userName))
                .locator("[id$=':decline']")
                .click();
        assertThat(page.locator(".messages .done")).containsText("Declined");
    }

    private static String entry(Portal portal) throws SQLException {
        try (Connection connection = portal.connect();
                PreparedStatement statement =
                        connection.prepareStatement("select id from entry where primary_name like 'Abu Sayyaf%'");
                ResultSet found = statement.executeQuery()) {
            found.next();
            return found.getString(1);
        }
    }
}
