package concord.review.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import concord.portal.Browser;
import concord.portal.Browser.Windows;
import concord.portal.RunningPortal;
import concord.portal.RunningPortal.Portal;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({RunningPortal.class, Browser.class})
class ReviewIT {
    private static final Pattern SCORE = Pattern.compile("\\b[01][.,]\\d|\\d\\s?%");

    @Test
    void what_is_only_likely_is_listed_with_its_reasons_and_without_its_score(Portal portal, Windows windows) {
        Page page = windows.loggedIn(portal, "us.delegate", "en");
        page.navigate(portal.page("review/index.xhtml?find=Islamic+Jihad+Union").toString());

        Locator row = page.locator(".ui-datatable-data tr");
        assertThat(row).hasCount(1);
        assertThat(row).containsText("Джамаат моджахедов");
        assertThat(row.locator("li")).not().hasCount(0);
        assertThat(page.locator("main")).not().containsText(SCORE);
    }

    @Test
    void the_other_delegation_sees_the_same_pair_from_its_side(Portal portal, Windows windows) {
        Page page = windows.loggedIn(portal, "ru.delegate", "ru");
        page.navigate(portal.page("review/index.xhtml?find=Islamic+Jihad+Union").toString());

        Locator row = page.locator(".ui-datatable-data tr");
        assertThat(row.locator("td").first()).containsText("Джамаат моджахедов");
        row.locator("td:nth-child(2) a").click();
        assertThat(page.locator("h1")).containsText("Islamic Jihad Union");
    }

    @Test
    void a_search_without_result_says_so_and_leads_back(Portal portal, Windows windows) {
        Page page = windows.loggedIn(portal, "us.delegate", "en");
        page.navigate(portal.page("review/index.xhtml").toString());
        page.fill("#find", "Zzyzx");
        page.press("#find", "Enter");
        assertThat(page.locator(".review")).containsText("No pair matches");

        page.locator(".tools a.quiet").click();
        assertThat(page.locator(".ui-datatable-data tr")).not().hasCount(1);
    }
}
