package concord;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import concord.portal.Browser;
import concord.portal.Browser.Windows;
import concord.portal.RunningPortal;
import concord.portal.RunningPortal.Portal;
import concord.review.web.JudgeDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The story of the product. Two delegations sit at one table, each with its own list. What one drafts the other does not
 * see; what one tables the other sees at once; what both list is matched, and agreed once both say so; what is taken
 * back stays on the record.
 */
@ExtendWith({RunningPortal.class, Browser.class})
class StoryIT {
    private static final String AMERICAN_NAME = "Abu Sayyaf Group (ASG)";
    private static final String RUSSIAN_NAME = "«Группа Абу Сайяф»";

    /** A push, and a look at the counter once a second, on a busy machine. */
    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(10_000);

    @Test
    void two_delegations_come_to_list_the_same_organisation(Portal portal, Windows windows) {
        Page american = windows.loggedIn(portal, "us.delegate", "en");
        american.navigate(portal.page("joint/index.xhtml?find=sayyaf").toString());
        Locator row =
                american.locator(".ui-datatable-data tr").filter(new Locator.FilterOptions().setHasText(AMERICAN_NAME));
        assertThat(row.locator(".state")).containsText("Listed by");

        Page russian = windows.loggedIn(portal, "ru.delegate", "ru");
        draft(portal, russian);
        american.reload();
        assertThat(row.locator(".state")).containsText("Listed by");
        assertThat(row).not().containsText(RUSSIAN_NAME);

        Page head = windows.loggedIn(portal, "ru.head", "ru");
        table(portal, head);
        assertThat(row.locator(".state")).containsText("Matched, to be confirmed", SOON);
        assertThat(row).containsText(RUSSIAN_NAME, SOON);

        row.locator("a").first().click();
        assertThat(american.locator(".pair")).containsText(RUSSIAN_NAME);
        assertThat(american.locator(".why")).containsText("Sayyaf");
        confirm(portal, windows.loggedIn(portal, "us.head", "en"));
        confirm(portal, head);
        american.navigate(portal.page("joint/index.xhtml?find=sayyaf").toString());
        assertThat(row.locator(".state")).hasText("Agreed");
        theObserverReadsTheAgreedName(portal, windows);

        withdraw(portal, head);
        american.navigate(portal.page("joint/index.xhtml?find=sayyaf").toString());
        assertThat(row.locator(".state")).containsText("Listed by", SOON);
        whatWasDoneIsOnTheRecordOfThoseWhoDidIt(portal, head, american);
        release(portal, windows);
    }

    private static void draft(Portal portal, Page russian) {
        russian.navigate(portal.page("list/entry.xhtml").toString());
        russian.locator("input[data-field='names.0.text']").fill(RUSSIAN_NAME);
        russian.locator("[data-field='notes']").fill("Сначала обсудить внутри делегации.");
        russian.locator("[data-save]").click();
        assertThat(russian.locator("h1 .state")).containsText("Черновик");
    }

    private static void table(Portal portal, Page head) {
        head.navigate(portal.page("list/index.xhtml?find=" + "Сайяф").toString());
        head.locator(".ui-datatable-data tr input[type=checkbox]").first().check();
        head.locator("[id='list:preview']").click();
        assertThat(head.locator("main")).containsText(RUSSIAN_NAME);
        assertThat(head.locator("main")).not().containsText("обсудить внутри делегации");
        head.locator("[id='table:go']").click();
        head.waitForURL("**/list/index.xhtml*");
    }

    /** The portal has found that both name one organisation; now a delegation says so. */
    private static void confirm(Portal portal, Page page) {
        JudgeDesk.open(portal, page, "presumed", "sayyaf");
        JudgeDesk.say(page, "s");
        page.locator(".last").waitFor();
    }

    private static void theObserverReadsTheAgreedName(Portal portal, Windows windows) {
        release(portal, windows);
        Page observer = windows.loggedIn(portal, "observer", "en");
        observer.navigate(portal.page("summary/index.xhtml").toString());
        assertThat(observer.locator("main")).containsText(AMERICAN_NAME);
        assertThat(observer.locator("main")).not().containsText(RUSSIAN_NAME);
        observer.navigate(portal.page("joint/index.xhtml").toString());
        assertThat(observer.locator("h1")).hasText("Page not found");
    }

    /** From now on observers see what is agreed now. */
    private static void release(Portal portal, Windows windows) {
        Page chair = windows.loggedIn(portal, "chair", "en");
        chair.navigate(portal.page("summary/index.xhtml").toString());
        chair.locator("[id='summary:ask']").click();
        chair.locator("[id='summary:go']").click();
        assertThat(chair.locator(".messages .done")).isVisible();
    }

    private static void withdraw(Portal portal, Page head) {
        head.navigate(portal.page("list/index.xhtml?find=" + "Сайяф").toString());
        head.locator(".ui-datatable-data tr a").first().click();
        head.locator("a[href*='withdraw']").click();
        head.locator("[id='withdraw:reason']").fill("Решение отложено.");
        head.locator("[id='withdraw:ask']").click();
        head.locator("[id='withdraw:go']").click();
        head.waitForURL(url -> !url.contains("withdraw"));
    }

    private static void whatWasDoneIsOnTheRecordOfThoseWhoDidIt(Portal portal, Page head, Page american) {
        head.navigate(portal.page("trail/index.xhtml").toString());
        assertThat(head.locator(".ui-datatable-data")).containsText(RUSSIAN_NAME);
        assertThat(head.locator(".ui-datatable-data")).containsText("Решение отложено.");
        american.navigate(portal.page("trail/index.xhtml").toString());
        assertThat(american.locator(".ui-datatable-data")).not().containsText("Решение отложено.");
    }
}
