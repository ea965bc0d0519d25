package concord.ownlist.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import concord.portal.Browser.Windows;
import concord.portal.RunningPortal.Portal;

/** Somebody who edits an entry in a window of their own. Fields go by the form's names: “names.0.text”, “remarks”. */
record Desk(Portal portal, Page page) {
    static final String NEW_ENTRY = "list/entry.xhtml";

    static Desk of(Portal portal, Windows windows, String userName) {
        return new Desk(portal, windows.loggedIn(portal, userName, "en"));
    }

    void open(String address) {
        page.navigate(portal.page(address).toString());
    }

    /** Adds a draft with a name and nothing else, and gives its address. */
    String draft(String name) {
        open(NEW_ENTRY);
        type("names.0.text", name);
        saveNew();
        return page.url();
    }

    Locator field(String name) {
        return page.locator("[data-field='" + name + "']");
    }

    void type(String name, String text) {
        field(name).fill(text);
    }

    /** @param rows “names” or “designations” */
    void addRow(String rows) {
        Locator present = page.locator("[data-first='" + rows + "']");
        int count = present.count();
        page.click("[data-adds='" + rows + "']");
        assertThat(present).hasCount(count + 1);
    }

    void save() {
        page.click("[data-save]");
    }

    void saveNew() {
        save();
        page.waitForURL("**/list/entry.xhtml?id=*");
    }

    /** Saves for the first time since the form was opened; it counts. */
    void saveOnce() {
        save();
        assertThat(page.locator("[data-keep-saves]")).hasAttribute("data-keep-saves", "1");
    }
}
