package concord.correspondence;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import concord.portal.Browser;
import concord.portal.Browser.Windows;
import concord.portal.RunningPortal;
import concord.portal.RunningPortal.Portal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the portal keeps change by change is what comparing anew would give, also where a name becomes too frequent. */
@ExtendWith({RunningPortal.class, Browser.class})
class FrequentNameIT {
    private static final int FREQUENT = 199;

    @Test
    void a_name_that_too_many_bear_leads_nowhere_until_one_of_them_is_withdrawn(Portal portal, Windows windows)
            throws SQLException {
        Page russian = windows.loggedIn(portal, "ru.head", "en");
        Page american = windows.loggedIn(portal, "us.head", "en");
        long before = inForce(portal);
        int pairs = pairs(portal, american);

        read(portal, russian, FREQUENT);
        table(portal, russian);
        read(portal, american, 1);
        table(portal, american);
        assertThat(inForce(portal)).isEqualTo(before + FREQUENT);
        assertThat(pairs(portal, american)).isEqualTo(pairs + FREQUENT);

        read(portal, american, 1);
        table(portal, american);
        assertThat(inForce(portal)).isEqualTo(before);
        assertThat(pairs(portal, american)).isEqualTo(pairs);

        withdraw(portal, american);
        assertThat(inForce(portal)).isEqualTo(before + FREQUENT);
        assertThat(pairs(portal, american)).isEqualTo(pairs + FREQUENT);
    }

    private static void read(Portal portal, Page page, int entries) {
        byte[] file = ("primary_name\n" + "Harakat al-Zarnuq\n".repeat(entries)).getBytes(StandardCharsets.UTF_8);
        page.navigate(portal.page("list/read.xhtml").toString());
        page.setInputFiles("input[type=file]", new FilePayload("list.csv", "text/csv", file));
        page.click("[id='upload:check']");
        page.click("[id='deed:read']");
        page.waitForURL(url -> !url.contains("read"));
    }

    /** All that waits; what others have changed is called substantive. */
    private static void table(Portal portal, Page page) {
        page.navigate(portal.page("list/index.xhtml").toString());
        page.locator("[id='list:waiting']").click();
        page.locator("[id='list:preview']").click();
        page.locator("[id='table:go']").waitFor();
        Locator substantive = page.locator("[id='table:kinds'] input").first();
        if (substantive.isVisible()) {
            substantive.click();
            assertThat(page.locator("[id='table:kinds'] input")).hasCount(0);
        } else {
            page.locator("input[type=radio][value=substantive]").all().forEach(Locator::check);
        }
        page.locator("[id='table:go']").click();
        page.waitForURL("**/list/index.xhtml*");
    }

    private static void withdraw(Portal portal, Page page) {
        page.navigate(portal.page("list/index.xhtml?find=Zarnuq").toString());
        page.locator(".ui-datatable-data tr a").first().click();
        page.locator("a[href*='withdraw']").click();
        page.locator("[id='withdraw:reason']").fill("It was tabled twice.");
        page.locator("[id='withdraw:ask']").click();
        page.locator("[id='withdraw:go']").click();
        page.waitForURL(url -> !url.contains("withdraw"));
    }

    /** As the review says it. */
    private static int pairs(Portal portal, Page page) {
        page.navigate(portal.page("review/index.xhtml").toString());
        return Integer.parseInt(page.locator("[id='numbers'] nav b").first().innerText());
    }

    private static long inForce(Portal portal) throws SQLException {
        try (Connection connection = portal.connect();
                Statement statement = connection.createStatement();
                ResultSet count =
                        statement.executeQuery("select count(*) from resemblance where until_revision is null")) {
            count.next();
            return count.getLong(1);
        }
    }
}
