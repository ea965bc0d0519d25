package concord.review.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import concord.portal.Browser;
import concord.portal.Browser.Windows;
import concord.portal.RunningPortal;
import concord.portal.RunningPortal.Portal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two delegations judge pairs of the sample lists, each in its own browser. */
@ExtendWith({RunningPortal.class, Browser.class})
class JudgeIT {
    @Test
    void what_both_judge_to_be_the_same_is_one_confirmed_row_and_one_of_them_can_take_it_apart(
            Portal portal, Windows windows) {
        Page ours = windows.loggedIn(portal, "us.delegate", "en");
        Page theirs = windows.loggedIn(portal, "ru.delegate", "ru");
        open(portal, ours, "open");
        Browser.key(ours, "s");
        assertThat(ours.locator(".last")).containsText("United States holds both to be one organisation");

        open(portal, theirs, "presumed");
        assertThat(theirs.locator(".opinions")).containsText("это одна организация");
        Browser.key(theirs, "s");
        assertThat(theirs.locator(".last")).isVisible();
        ours.navigate(portal.page("joint/index.xhtml?find=Islamic+Jihad+Union").toString());
        assertThat(ours.locator(".state.agreed")).hasText("Agreed");

        Browser.key(theirs, "z");
        assertThat(theirs.locator(".opinions")).containsText("пока ничего не сказано");
        ours.navigate(portal.page("review/index.xhtml?part=judged&find=Islamic+Jihad+Union")
                .toString());
        ours.locator(".review td a").last().click();
        ours.locator("[id='pair:undo']").click();
        assertThat(ours.locator(".messages .done")).isVisible();
        ours.navigate(portal.page("joint/index.xhtml?find=Islamic+Jihad+Union").toString());
        assertThat(ours.locator(".state.agreed")).hasCount(0);
    }

    /** What one delegation claims of two entries that are alike is presumed for the other. */
    private static void open(Portal portal, Page page, String part) {
        page.navigate(portal.page("review/index.xhtml?find=Islamic+Jihad+Union&part=" + part)
                .toString());
        page.locator(".review td a").last().click();
        assertThat(page.locator("[id='pair:same']")).isVisible();
    }
}
