package concord.comment.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.SelectOption;
import concord.portal.Browser.Windows;
import concord.portal.RunningPortal.Portal;

/** Somebody at the comments of one entry, reading in English. */
public record CommentDesk(Portal portal, Page page) {
    public static CommentDesk of(Portal portal, Windows windows, String userName) {
        return new CommentDesk(portal, windows.loggedIn(portal, userName, "en"));
    }

    public CommentDesk open(String entry) {
        page.navigate(portal.page("joint/entry.xhtml?id=" + entry).toString());
        return this;
    }

    /** Chooses who will read what is written next. */
    public CommentDesk choose(String audience) {
        page.selectOption("[id='comment:choice']", new SelectOption().setLabel(audience));
        page.click("[id='comment:choose']");
        text().waitFor();
        return this;
    }

    public CommentDesk type(String text) {
        text().fill(text);
        return this;
    }

    public CommentDesk send() {
        page.click("[id='comment:send']");
        return this;
    }

    public void write(String audience, String text) {
        choose(audience).type(text).send();
        assertThat(page.locator("[id='comments:told']"))
                .containsText("The comment is sent.", new LocatorAssertions.ContainsTextOptions().setTimeout(15_000));
    }

    public Locator text() {
        return page.locator("[id='comment:text']");
    }

    public Locator thread() {
        return page.locator("[id='comments:thread']");
    }

    /** The one comment that says this. */
    public Locator comment(String text) {
        return thread().locator("li").filter(new Locator.FilterOptions().setHasText(text));
    }
}
