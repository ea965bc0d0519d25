package concord.agenda.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import concord.portal.Browser;
import concord.portal.Browser.Windows;
import concord.portal.RunningPortal;
import concord.portal.RunningPortal.Portal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A head holds a change of another's entry to be substantive that its editor called editorial. */
@ExtendWith({RunningPortal.class, Browser.class})
class ContestIT {
    private static final String ASKED =
            "Russian Federation considers that version 2 changes “Quillon Vanguard” in substance. Your position on it no longer counts";

    @Test
    void a_contested_change_makes_positions_stale_until_it_is_taken_back(Portal portal, Windows windows) {
        Page editor = windows.loggedIn(portal, "us.head", "en");
        Page head = windows.loggedIn(portal, "ru.head", "en");
        String entry = change(portal, editor, head);
        Page delegate = windows.loggedIn(portal, "ru.delegate", "en");
        open(portal, delegate, entry, 2);
        assertThat(delegate.locator("main")).containsText("The head of delegation can contest this");
        assertThat(delegate.locator("[id='contest:ask']")).hasCount(0);

        open(portal, head, entry, 2);
        head.locator("[id='contest:ask']").click();
        assertThat(head.locator(".messages .refused")).containsText("Say why");
        head.fill("[id='contest:reason']", "It names another people.");
        head.locator("[id='contest:ask']").click();
        assertThat(head.locator(".readback .said")).containsText("CONTEST");
        editor.navigate(portal.page("joint/entry.xhtml?id=" + entry).toString());
        assertThat(editor.locator("main")).not().containsText("Russian Federation contests this");
        head.locator("[id='contest:go']").click();
        assertThat(head.locator(".messages .done")).containsText("Contested");

        editor.navigate(portal.page("joint/entry.xhtml?id=" + entry).toString());
        assertThat(editor.locator("main")).containsText("Russian Federation contests this");
        assertThat(editor.locator("main")).containsText("It names another people.");
        delegate.navigate(portal.page("inbox/index.xhtml").toString());
        assertThat(delegate.locator("main")).containsText(ASKED);
        open(portal, head, entry, 2);
        head.locator("[id$='takeBack']").click();
        assertThat(head.locator(".readback .said")).containsText("TAKE BACK");
        head.locator("[id='contest:go']").click();
        assertThat(head.locator(".messages .done")).containsText("Taken back");
        delegate.navigate(portal.page("inbox/index.xhtml").toString());
        assertThat(delegate.locator("h1")).isVisible();
        assertThat(delegate.locator("main")).not().containsText(ASKED);
        withdraw(portal, editor, entry);
    }

    private static void open(Portal portal, Page page, String entry, int version) {
        page.navigate(portal.page("agenda/contest.xhtml?entry=" + entry + "&version=" + version)
                .toString());
    }

    /** Tables an entry of its own and then, when another delegation supports it, an editorial change of it. */
    private static String change(Portal portal, Page editor, Page head) {
        editor.navigate(portal.page("list/entry.xhtml").toString());
        editor.fill("[data-field='names.0.text']", "Quillon Vanguard");
        editor.click("[data-save]");
        editor.waitForURL("**/list/entry.xhtml?id=*");
        String entry = editor.url().replaceAll(".*id=([0-9a-f-]+).*", "$1");
        table(portal, editor, entry, false);
        head.navigate(portal.page("agenda/position.xhtml?id=" + entry).toString());
        head.locator("[id='say:stance:0']").check();
        head.locator("[id='say:release']").click();
        head.locator("[id='say:go']").click();
        assertThat(head.locator(".messages .done")).containsText("Released");
        editor.navigate(portal.page("list/entry.xhtml?id=" + entry).toString());
        editor.fill("[data-field='remarks']", "Also written Quillons.");
        editor.click("[data-save]");
        assertThat(editor.locator("[data-keep-saves]")).hasAttribute("data-keep-saves", "1");
        table(portal, editor, entry, true);
        return entry;
    }

    private static void table(Portal portal, Page editor, String entry, boolean editorial) {
        editor.navigate(portal.page("list/entry.xhtml?id=" + entry).toString());
        editor.locator("a[href*='table.xhtml']").click();
        if (editorial) {
            editor.locator("[id='table:go']").click();
            assertThat(editor.locator(".messages .refused")).containsText("substantive or editorial");
            editor.locator("input[type=radio][value=editorial]").check();
        }
        editor.locator("[id='table:go']").click();
        assertThat(editor.locator(".messages .done")).isVisible();
    }

    private static void withdraw(Portal portal, Page editor, String entry) {
        editor.navigate(portal.page("list/withdraw.xhtml?id=" + entry).toString());
        editor.fill("[id='withdraw:reason']", "A test.");
        editor.locator("[id='withdraw:ask']").click();
        editor.locator("[id='withdraw:go']").click();
        assertThat(editor.locator(".messages .done")).isVisible();
    }
}
