package concord.review.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
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
    private static final String UNION = "Islamic+Jihad+Union";

    @Test
    void what_both_judge_to_be_the_same_is_one_confirmed_row_and_one_of_them_can_take_it_apart(
            Portal portal, Windows windows) {
        Page ours = windows.loggedIn(portal, "us.head", "en");
        Page theirs = windows.loggedIn(portal, "ru.head", "ru");
        JudgeDesk.open(portal, ours, "open", UNION);
        JudgeDesk.say(ours, "s");
        assertThat(ours.locator(".last")).containsText("United States judges both to be one organisation");

        JudgeDesk.open(portal, theirs, "presumed", UNION);
        assertThat(theirs.locator(".opinions")).containsText("это одна организация");
        JudgeDesk.say(theirs, "s");
        assertThat(theirs.locator(".last")).isVisible();
        assertThat(row(portal, ours).locator(".state.agreed")).hasText("Agreed");

        Browser.key(theirs, "z");
        assertThat(theirs.locator(".opinions")).containsText("пока ничего не сказано");
        JudgeDesk.open(portal, ours, "judged", UNION);
        ours.locator("[id='pair:undo']").click();
        assertThat(ours.locator(".messages .done")).isVisible();
        assertThat(row(portal, ours).locator(".state.agreed")).hasCount(0);
    }

    @Test
    void one_key_of_a_head_says_nothing_and_what_is_typed_after_it_is_read_back_anew(Portal portal, Windows windows) {
        Page head = windows.loggedIn(portal, "us.head", "en");
        JudgeDesk.open(portal, head, "open", UNION);
        String pair = head.url();
        Browser.key(head, "d");
        assertThat(head.locator(".readback .said")).containsText("United States judges: DIFFERENT");
        assertThat(head.locator(".readback")).containsText("No row changes");
        head.fill("[id='pair:reason']", "Another leader");
        head.locator("[id='pair:go']").click();
        assertThat(head.locator(".readback")).containsText("with the reason");
        head.keyboard().press("Escape");

        assertThat(head.locator(".readback")).hasCount(0);
        assertThat(head.locator("[id='pair:reason']")).hasValue("Another leader");
        head.navigate(pair);
        assertThat(head.locator(".opinions")).hasCount(0);
    }

    @Test
    void a_delegate_prepares_what_holds_once_the_head_has_released_it(Portal portal, Windows windows) {
        Page delegate = windows.loggedIn(portal, "us.delegate", "en");
        Page head = windows.loggedIn(portal, "us.head", "en");
        JudgeDesk.open(portal, delegate, "open", UNION);
        String pair = delegate.url();
        Browser.key(delegate, "s");
        delegate.waitForURL(url -> !url.equals(pair));
        assertThat(delegate.locator(".last")).containsText("Prepared by us.delegate");
        assertThat(row(portal, delegate).locator(".state.matched")).hasCount(0);

        head.navigate(portal.page("review/many.xhtml?part=prepared").toString());
        head.locator("[id='many:all']").click();
        assertThat(head.locator("section.many input:checked")).hasCount(1);
        head.locator("[id='many:preview']").click();
        assertThat(head.locator(".readback .said")).containsText("judges: SAME");
        assertThat(head.locator(".readback")).containsText("become one row: “Matched, to be confirmed”");
        assertThat(row(portal, delegate).locator(".state.matched")).hasCount(0);

        head.locator("[id='many:judge']").click();
        head.waitForURL("**/review/index.xhtml*");
        assertThat(row(portal, delegate).locator(".state.matched")).hasCount(1);
        JudgeDesk.open(portal, head, "judged", UNION);
        head.locator("[id='pair:undo']").click();
        assertThat(head.locator(".messages .done")).isVisible();
    }

    @Test
    void a_delegate_judges_while_the_head_lets_it(Portal portal, Windows windows) {
        Page delegate = windows.loggedIn(portal, "ru.delegate", "en");
        Page head = windows.loggedIn(portal, "ru.head", "en");
        head.navigate(portal.page("review/index.xhtml").toString());
        head.locator("[id='authority:ask']").click();
        assertThat(head.locator(".readback .said")).containsText("JUDGE IN ITS NAME");
        head.locator("[id='authority:give']").click();
        assertThat(head.locator("[id='authority']")).containsText("by authority of ru.head");

        JudgeDesk.open(portal, delegate, "open", UNION);
        JudgeDesk.say(delegate, "u");
        assertThat(delegate.locator(".last")).containsText("is unsure");
        Browser.key(delegate, "z");
        assertThat(delegate.locator(".messages .done")).isVisible();

        head.locator("[id='authority:ask']").click();
        head.locator("[id='authority:end']").click();
        assertThat(head.locator("[id='authority']")).containsText("the head of delegation releases them");
        delegate.reload();
        assertThat(delegate.locator("main")).containsText("your head of delegation releases it");
    }

    private static Locator row(Portal portal, Page page) {
        page.navigate(portal.page("joint/index.xhtml?find=" + UNION).toString());
        return page.locator(".ui-datatable-data tr[data-ri]");
    }
}
