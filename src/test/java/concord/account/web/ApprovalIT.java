package concord.account.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import concord.portal.Browser;
import concord.portal.Browser.Windows;
import concord.portal.RunningPortal;
import concord.portal.RunningPortal.Portal;
import concord.portal.Visitor;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** An administrator lets somebody act for a delegation that has a head: it takes effect when that head approves. */
@ExtendWith({RunningPortal.class, Browser.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApprovalIT {
    private static final Pattern PASSWORD_PAGE = Pattern.compile("/account/password\\.xhtml$");

    private final Portal portal;
    private final Windows windows;
    private final Administrator administrator;
    private final Page head;

    ApprovalIT(Portal portal, Windows windows) {
        this.portal = portal;
        this.windows = windows;
        administrator = Administrator.of(portal, windows);
        head = windows.loggedIn(portal, "us.head", "en");
    }

    @Test
    void a_new_account_opens_when_the_head_approves_and_asks_for_a_password_of_its_own() {
        String oneTime = administrator.create("us.adviser");
        assertThat(opens("us.adviser", oneTime)).isFalse();
        decide("us.adviser", "approve", "Approved");

        Page adviser = windows.anonymous("en");
        adviser.navigate(portal.page("login.xhtml").toString());
        Browser.logIn(adviser, "us.adviser", oneTime);
        assertThat(adviser).hasURL(PASSWORD_PAGE);
        adviser.navigate(portal.page("list/index.xhtml").toString());
        assertThat(adviser).hasURL(PASSWORD_PAGE);
        adviser.fill("[id='password:present']", oneTime);
        adviser.fill("[id='password:next']", "a sentence of my own");
        adviser.fill("[id='password:again']", "a sentence of my own");
        adviser.click("[id='password:go']");
        assertThat(adviser.locator(".messages .done")).containsText("The password has been changed.");
        adviser.navigate(portal.page("list/index.xhtml").toString());
        assertThat(adviser.locator(".ui-datatable-data")).containsText("Abu Sayyaf Group");
    }

    @Test
    void nobody_but_the_head_of_that_delegation_is_asked() {
        administrator.create("us.newcomer");
        assertThat(Visitor.loggedIn(portal.address(), "us.delegate")
                        .get("account/approvals.xhtml")
                        .statusCode())
                .isEqualTo(404);
        for (String other : List.of("ru.head", "chair")) {
            String page = Visitor.loggedIn(portal.address(), other)
                    .get("account/approvals.xhtml")
                    .body();
            assertThat(page)
                    .contains("approvals.xhtml")
                    .doesNotContain("us.newcomer")
                    .doesNotContain("Approvals <b>");
        }
        decide("us.newcomer", "decline", "Declined");
    }

    @Test
    void an_account_that_the_head_declines_stays_shut() {
        String oneTime = administrator.create("us.stranger");
        decide("us.stranger", "decline", "Declined");
        assertThat(opens("us.stranger", oneTime)).isFalse();
        administrator.page().reload();
        assertThat(administrator.page().locator("h1 .state")).hasText("Awaiting approval");
        assertThat(administrator.page().locator("[id='waiting']")).hasCount(0);
    }

    @Test
    void the_present_password_stays_until_the_head_approves_a_new_one_time_password() throws SQLException {
        openAccount("us.clerk");
        Visitor clerk = Visitor.loggedIn(portal.address(), "us.clerk");
        String oneTime = administrator.issuePassword("us.clerk");
        assertThat(opens("us.clerk", oneTime)).isFalse();
        assertThat(opens("us.clerk", Browser.PASSWORD)).isTrue();
        assertThat(clerk.get("list/index.xhtml").statusCode()).isEqualTo(200);

        decide("us.clerk", "approve", "Approved");
        assertThat(opens("us.clerk", Browser.PASSWORD)).isFalse();
        assertThat(opens("us.clerk", oneTime)).isTrue();
        assertThat(clerk.get("list/index.xhtml")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith("/account/password.xhtml");
    }

    /** The head learns of it from the menu. */
    private void decide(String userName, String decision, String says) {
        head.navigate(portal.page("summary/index.xhtml").toString());
        Locator menu = head.locator("nav a[href$='approvals.xhtml']");
        assertThat(menu.locator("b")).hasText("1");
        menu.click();
        Locator asked = head.locator("article.waits").filter(new Locator.FilterOptions().setHasText(userName));
        assertThat(asked).containsText("Requested by administrator");
        asked.locator("[id$=':" + decision + "']").click();
        if (decision.equals("approve")) {
            readBack(userName);
        }
        assertThat(head.locator(".messages .done")).containsText(says);
        assertThat(menu.locator("b")).hasCount(0);
    }

    /** One click changes nothing; the same key once more does it. */
    private void readBack(String userName) {
        assertThat(head.locator(".readback .said")).containsText("APPROVE");
        assertThat(head.locator(".readback .said")).containsText(userName);
        assertThat(head.locator(".readback [id$=':go']")).isFocused();
        assertThat(Visitor.loggedIn(portal.address(), "us.head")
                        .get("account/approvals.xhtml")
                        .body())
                .contains(": " + userName);
        head.keyboard().press("Escape");
        assertThat(head.locator(".readback")).hasCount(0);
        head.locator("article.waits")
                .filter(new Locator.FilterOptions().setHasText(userName))
                .locator("[id$=':approve']")
                .click();
        assertThat(head.locator(".readback [id$=':go']")).isFocused();
        head.keyboard().press("Enter");
    }

    private boolean opens(String userName, String password) {
        return new Visitor(portal.address()).logIn(userName, password);
    }

    /** An account that has long been approved, with the password of the samples. */
    private void openAccount(String userName) throws SQLException {
        try (Connection connection = portal.connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("insert into account (id, version, user_name, full_name, role, delegation_id,"
                    + " password_hash, one_time, created_at, opened_at, failures) select uuid(), 0, '" + userName
                    + "', full_name, role, delegation_id, password_hash, false, created_at, opened_at, 0"
                    + " from account where user_name = 'us.delegate'");
        }
    }
}
