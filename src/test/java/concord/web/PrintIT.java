package concord.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import concord.portal.Browser;
import concord.portal.Browser.Windows;
import concord.portal.RunningPortal;
import concord.portal.RunningPortal.Portal;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever prints a list has all of it on paper, and nothing that only a screen needs. */
@ExtendWith({RunningPortal.class, Browser.class})
class PrintIT {
    private static final String ROWS = ".ui-datatable-data > tr[data-ri]";
    private static final String FOR_THE_SCREEN =
            "header, button, input, select, textarea, .btn, .tools, .bar, .ui-paginator, .pick";

    @Test
    void the_printed_joint_list_has_all_rows_and_no_button(Portal portal, Windows windows) {
        Page page = opened(portal, windows, "us.delegate", "joint/index.xhtml");
        int all = Integer.parseInt(
                page.locator(".ui-paginator-current").innerText().replaceAll(".* ", ""));
        assertThat(all).isGreaterThan(100);

        page.locator("a[data-print]").click();
        page.waitForURL("**/joint/index.xhtml?print=true");

        assertThat(page.locator(ROWS)).hasCount(all);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(FOR_THE_SCREEN).locator("visible=true")).hasCount(0);
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator("[data-printed]")).containsText(Pattern.compile(", \\d\\d:\\d\\d UTC$"));
        assertThat(page.locator("[data-rows]")).hasText("All " + all + " rows.");
    }

    @Test
    void the_page_asks_the_browser_to_print_and_leads_back(Portal portal, Windows windows) {
        Page page = opened(portal, windows, "us.delegate", "joint/index.xhtml?state=some&page=2");
        page.locator("a[data-print]").click();
        page.waitForURL("**/joint/index.xhtml?state=some&print=true");
        page.waitForFunction("() => window.printed === 1");

        page.locator("a[data-print]").click();
        page.waitForURL("**/joint/index.xhtml?state=some");
        assertThat(page.locator(ROWS)).hasCount(25);
        assertThat(page.evaluate("() => window.printed")).isEqualTo(0);
    }

    @Test
    void paper_says_what_was_chosen(Portal portal, Windows windows) {
        Page page = opened(portal, windows, "ru.delegate", "joint/index.xhtml?state=some&find=a&print=true");
        String state = page.locator("#state option:checked").textContent();

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("[data-chosen]")).isVisible();
        assertThat(page.locator("[data-chosen]")).containsText(": a; ");
        assertThat(page.locator("[data-chosen]")).containsText(state);
    }

    @Test
    void a_page_that_is_printed_as_it_is_says_which_rows_it_shows(Portal portal, Windows windows) {
        Page page = opened(portal, windows, "us.delegate", "joint/index.xhtml");
        assertThat(page.locator("[data-rows]")).isHidden();

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("[data-rows]")).containsText(Pattern.compile("^Rows 1 to 25 of \\d+\\.$"));
        assertThat(page.locator(FOR_THE_SCREEN).locator("visible=true")).hasCount(0);

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.locator(".ui-paginator-next").click();
        assertThat(page.locator("[data-rows]")).containsText("Rows 26 to 50");
    }

    @ParameterizedTest
    @CsvSource({
        "us.head, list/index.xhtml",
        "us.head, agenda/index.xhtml",
        "us.head, review/index.xhtml",
        "chair, trail/index.xhtml",
        "administrator, admin/index.xhtml",
        "observer, summary/past.xhtml"
    })
    void each_list_is_printed_whole(String user, String path, Portal portal, Windows windows) {
        Page page = opened(portal, windows, user, path + "?print=true");
        Locator rows = page.locator(ROWS);
        if (page.locator("[data-rows]").count() > 0) {
            String all = page.locator("[data-rows]").innerText().replaceAll("\\D", "");
            assertThat(page.locator("[data-rows]")).containsText("All");
            assertThat(rows).hasCount(all.isEmpty() ? 1 : Integer.parseInt(all));
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(FOR_THE_SCREEN).locator("visible=true")).hasCount(0);
    }

    /** The browser's dialogue is counted instead of shown. */
    private static Page opened(Portal portal, Windows windows, String user, String path) {
        Page page = windows.loggedIn(portal, user, "en");
        page.addInitScript("window.printed = 0; window.print = () => window.printed++;");
        page.navigate(portal.page(path).toString());
        return page;
    }
}
