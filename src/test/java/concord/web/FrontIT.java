package concord.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import concord.portal.Browser;
import concord.portal.Browser.Windows;
import concord.portal.RunningPortal;
import concord.portal.RunningPortal.Portal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the landing page counts is what the pages count to which it leads. */
@ExtendWith({RunningPortal.class, Browser.class})
class FrontIT {
    @ParameterizedTest
    @ValueSource(strings = {"us.head", "us.delegate", "ru.head", "ru.delegate"})
    void each_line_leads_to_a_page_that_shows_as_many(String user, Portal portal, Windows windows) {
        Page page = windows.loggedIn(portal, user, "en");
        page.navigate(portal.page("index.xhtml").toString());
        int lines = page.locator(".due > li[data-need]").count();
        assertThat(lines).isPositive();
        for (int i = 0; i < lines; i++) {
            page.navigate(portal.page("index.xhtml").toString());
            Locator line = page.locator(".due > li[data-need]").nth(i);
            String need = line.getAttribute("data-need");
            String number = line.locator(".num").innerText();
            line.locator("a.btn").click();
            page.waitForURL(url -> url.contains("?part=") || url.contains("?state="));
            assertThat(shown(page)).as(user + " " + need).isEqualTo(number);
        }
    }

    @Test
    void the_menu_counts_what_the_front_page_counts(Portal portal, Windows windows) {
        Page page = windows.loggedIn(portal, "us.head", "en");
        page.navigate(portal.page("index.xhtml").toString());

        assertThat(sum(page, "confirm", "release_judgements", "judge")).isEqualTo(counted(page, "/review/index.xhtml"));
        assertThat(sum(page, "state", "stale", "release_positions")).isEqualTo(counted(page, "/agenda/index.xhtml"));
    }

    @Test
    void the_chart_says_what_the_joint_list_says(Portal portal, Windows windows) {
        Page page = windows.loggedIn(portal, "chair", "en");
        page.navigate(portal.page("index.xhtml").toString());
        String agreed = page.locator("tr.now td").nth(0).innerText();
        String matched = page.locator("tr.now td").nth(1).innerText();

        page.navigate(portal.page("joint/index.xhtml").toString());
        assertThat(page.locator(".figures .agreed strong, .figures > :first-child strong")
                        .first())
                .hasText(agreed);
        assertThat(page.locator(".figures .matched strong")).hasText(matched);
    }

    @Test
    void on_a_phone_the_menu_opens_from_one_button_and_escape_closes_it(Portal portal, Windows windows) {
        Page page = windows.loggedIn(portal, "us.head", "en");
        page.setViewportSize(390, 800);
        page.navigate(portal.page("index.xhtml").toString());
        assertThat(page.locator("#menu")).isHidden();
        page.locator(".toggle").click();
        assertThat(page.locator("#menu a").first()).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator("#menu")).isHidden();
        assertThat(page.locator(".toggle")).isFocused();
    }

    @ParameterizedTest
    @CsvSource({"us.head, ru, 390", "us.delegate, en, 1440", "chair, ru, 1440", "administrator, en, 390"})
    void nobody_meets_a_barrier(String user, String language, int width, Portal portal, Windows windows) {
        Page page = windows.loggedIn(portal, user, language);
        page.setViewportSize(width, 900);
        page.navigate(portal.page("index.xhtml").toString());

        assertThat(Browser.barriers(page)).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth - window.innerWidth <= 0"))
                .isEqualTo(true);
    }

    @Test
    void an_observer_begins_with_the_summary(Portal portal, Windows windows) {
        Page page = windows.loggedIn(portal, "observer", "en");
        page.navigate(portal.page("index.xhtml").toString());

        assertThat(page.url()).endsWith("/summary/index.xhtml");
    }

    private static String shown(Page page) {
        Locator part = page.locator(".sections a[aria-current='page'] b");
        if (part.count() > 0) {
            return part.innerText();
        }
        return String.valueOf(page.locator("main .ui-datatable-data tr[data-ri], main section.many")
                .count());
    }

    private static int sum(Page page, String... needs) {
        int sum = 0;
        for (String need : needs) {
            Locator number = page.locator("[data-need='" + need + "'] .num");
            sum += number.count() == 0 ? 0 : Integer.parseInt(number.innerText());
        }
        return sum;
    }

    private static int counted(Page page, String path) {
        Locator number = page.locator("#menu a[href$='" + path + "'] b");
        return number.count() == 0 ? 0 : Integer.parseInt(number.innerText());
    }
}
