package concord.account.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import concord.portal.Browser.Windows;
import concord.portal.RunningPortal.Portal;

/** The administrator at work on accounts of the United States, in a window of their own. */
record Administrator(Portal portal, Page page) {
    static Administrator of(Portal portal, Windows windows) {
        return new Administrator(portal, windows.loggedIn(portal, "administrator", "en"));
    }

    /** Creates a delegate, and gives the one-time password, which is shown this once. */
    String create(String userName) {
        page.navigate(portal.page("admin/account.xhtml").toString());
        page.fill("[id='new:userName']", userName);
        page.fill("[id='new:fullName']", "Somebody new");
        page.selectOption("[id='new:role']", "DELEGATE");
        page.selectOption("[id='new:delegation']", new SelectOption().setLabel("United States"));
        page.click("[id='new:create']");
        return issued(userName);
    }

    String issuePassword(String userName) {
        page.navigate(portal.page("admin/index.xhtml?q=" + userName).toString());
        page.click("[id='accounts'] a[href*='account.xhtml?id=']");
        page.click("[id='issue:go']");
        assertThat(page.locator(".messages .done")).containsText("Until it is approved, the current one stays valid.");
        return issued(userName);
    }

    private String issued(String userName) {
        assertThat(page.locator("h1")).containsText(userName);
        assertThat(page.locator(".issued")).containsText("It takes effect when the head of the delegation approves.");
        return page.locator("[id='secret']").innerText();
    }
}
