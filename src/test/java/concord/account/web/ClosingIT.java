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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An administrator requests that a delegation be closed or reopened; it is when the chair approves, and all are told. */
@ExtendWith({RunningPortal.class, Browser.class})
class ClosingIT {
    private static final String CLOSED = "The delegation “Vland” was closed";

    @Test
    void a_delegation_is_closed_when_the_chair_approves_and_all_at_the_table_are_told(Portal portal, Windows windows) {
        Page administrator = windows.loggedIn(portal, "administrator", "en");
        Page chair = windows.loggedIn(portal, "chair", "en");
        create(portal, administrator);
        request(administrator, "close", "Ask to close it");
        assertThat(administrator.locator("h1 .state")).hasText("Open");
        assertThat(Browser.barriers(administrator)).isEmpty();
        chair.navigate(portal.page("inbox/index.xhtml").toString());
        assertThat(chair.locator(".inbox")).containsText("request to close the delegation “Vland”");

        chair.navigate(portal.page("account/approvals.xhtml").toString());
        asked(chair).locator("[id$=':approve']").click();
        assertThat(chair.locator(".readback .said")).containsText("APPROVE that the delegation “Vland” be closed");
        assertThat(chair.locator(".readback")).containsText("None of its entries is on the table");
        assertThat(chair.locator(".readback [id$=':go']")).isFocused();
        assertThat(Browser.barriers(chair)).isEmpty();
        administrator.reload();
        assertThat(administrator.locator("h1 .state")).hasText("Open");
        chair.keyboard().press("Escape");
        assertThat(chair.locator(".readback")).hasCount(0);
        asked(chair).locator("[id$=':approve']").click();
        assertThat(chair.locator(".readback [id$=':go']")).isFocused();
        chair.keyboard().press("Enter");
        assertThat(chair.locator(".messages .done")).containsText("The delegation “Vland” has been closed.");
        allAreTold(portal);

        administrator.reload();
        assertThat(administrator.locator("h1 .state")).hasText("Closed");
        request(administrator, "reopen", "Ask to reopen it");
        chair.navigate(portal.page("account/approvals.xhtml").toString());
        asked(chair).locator("[id$=':decline']").click();
        assertThat(chair.locator(".messages .done")).containsText("Declined");
        administrator.reload();
        assertThat(administrator.locator("h1 .state")).hasText("Closed");
        assertThat(administrator.locator("[id='waiting']")).hasCount(0);
        assertThat(page(portal, "administrator", "inbox/index.xhtml?part=info"))
                .contains("The request for the delegation “Vland” was declined.");
    }

    private static void create(Portal portal, Page administrator) {
        administrator.navigate(portal.page("admin/delegations.xhtml").toString());
        administrator.fill("[id='new:code']", "vv");
        administrator.fill("[id='new:nameEn']", "Vland");
        administrator.fill("[id='new:nameRu']", "Ведия");
        administrator.click("[id='new:create']");
        administrator.click("main a:text-is('vv')");
    }

    /** One click asks for nothing. */
    private static void request(Page administrator, String deed, String button) {
        administrator.click("[id='close:ask']");
        assertThat(administrator.locator("[id='close:go']")).hasValue(button);
        administrator.click("[id='close:go']");
        assertThat(administrator.locator(".messages .done")).containsText("asked to " + deed);
        assertThat(administrator.locator("[id='waiting']")).containsText("when the chair approves");
    }

    private static Locator asked(Page chair) {
        return chair.locator("article.waits").filter(new Locator.FilterOptions().setHasText("Vland"));
    }

    private static void allAreTold(Portal portal) {
        for (String other : new String[] {"us.head", "ru.delegate"}) {
            assertThat(page(portal, other, "inbox/index.xhtml?part=info")).contains(CLOSED);
            assertThat(page(portal, other, "trail/index.xhtml")).contains("Delegation “Vland” closed");
        }
        assertThat(page(portal, "administrator", "trail/index.xhtml")).contains("Delegation “Vland” closed");
        assertThat(page(portal, "chair", "trail/index.xhtml")).contains("Delegation “Vland” closed");
        assertThat(page(portal, "observer", "inbox/index.xhtml")).doesNotContain("Vland");
    }

    private static String page(Portal portal, String reader, String path) {
        return Visitor.loggedIn(portal.address(), reader).get(path).body();
    }
}
