package concord.review.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.ElementHandle;
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
        assertThat(theirs.locator(".readback .said")).containsText("ОТЗЫВАЕТСЯ");
        assertThat(row(portal, ours).locator(".state.agreed")).hasCount(1);
        theirs.locator("[id='pair:takeBack']").click();
        assertThat(theirs.locator(".opinions")).containsText("пока ничего не сказано");
        JudgeDesk.open(portal, ours, "judged", UNION);
        JudgeDesk.takeBack(ours);
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
    void what_a_judgement_had_taken_the_place_of_is_named_before_it_applies_again(Portal portal, Windows windows) {
        Page head = windows.loggedIn(portal, "us.head", "en");
        Page other = windows.loggedIn(portal, "ru.head", "en");
        JudgeDesk.open(portal, head, "open", UNION);
        String pair = head.url();
        JudgeDesk.say(head, "d");
        String undone = head.url();
        head.navigate(pair);
        JudgeDesk.say(head, "u");

        head.navigate(undone); // an old address
        assertThat(head.locator("form#last")).hasCount(0);
        Browser.key(head, "z");
        assertThat(head.locator(".readback")).hasCount(0);
        head.navigate(pair);
        head.locator("[id='pair:undo']").click();
        assertThat(head.locator(".readback .said"))
                .containsText("applies again: United States judges them to be two organisations.");
        head.keyboard().press("Escape");
        assertThat(head.locator(".readback")).hasCount(0);
        assertThat(head.locator(".opinions")).containsText("is unsure");
        JudgeDesk.takeBack(head);
        assertThat(head.locator(".opinions")).containsText("two organisations");
        other.navigate(portal.page("inbox/index.xhtml?part=info").toString());
        assertThat(other.locator(".inbox")).containsText("took back its judgement");

        JudgeDesk.takeBack(head);
        assertThat(head.locator(".opinions")).hasCount(0);
    }

    @Test
    void what_the_other_side_says_after_the_reading_back_is_read_back_first(Portal portal, Windows windows) {
        Page head = windows.loggedIn(portal, "us.head", "en");
        Page other = windows.loggedIn(portal, "ru.head", "en");
        JudgeDesk.open(portal, head, "open", UNION);
        String pair = head.url();
        Browser.key(head, "s");
        assertThat(head.locator("[id='pair:go']")).isFocused();
        JudgeDesk.open(portal, other, "open", UNION);
        JudgeDesk.say(other, "d");
        assertThat(head.locator(".opinions")).containsText("two organisations"); // told without being asked

        head.locator("[id='pair:go']").click();
        assertThat(head.locator(".messages .refused")).containsText("since you read this back");
        assertThat(head).hasURL(pair);
        head.keyboard().press("Escape");
        head.reload();
        assertThat(head.locator(".opinions")).containsText("United States has not said anything");
        JudgeDesk.open(portal, other, "judged", UNION);
        JudgeDesk.takeBack(other);
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
        head.locator("[id='many:discard']").click();
        assertThat(head.locator(".readback .said")).containsText("One prepared judgement will be DISCARDED");
        head.keyboard().press("Escape");
        assertThat(head.locator(".readback")).hasCount(0);
        assertThat(head.locator("section.many input:checked")).hasCount(1);
        head.locator("[id='many:preview']").click();
        assertThat(head.locator(".readback .said")).containsText("judges: SAME");
        assertThat(head.locator(".readback")).containsText("become one row: “Matched, to be confirmed”");
        assertThat(row(portal, delegate).locator(".state.matched")).hasCount(0);

        head.locator("[id='many:judge']").click();
        head.waitForURL("**/review/index.xhtml*");
        assertThat(row(portal, delegate).locator(".state.matched")).hasCount(1);
        JudgeDesk.open(portal, head, "judged", UNION);
        JudgeDesk.takeBack(head);
    }

    @Test
    void a_press_holds_though_an_answer_puts_the_button_anew_under_it(Portal portal, Windows windows) {
        Page head = windows.loggedIn(portal, "us.head", "en");
        head.navigate(portal.page("review/many.xhtml").toString());
        ElementHandle preview = head.querySelector("[id='many:preview']");
        preview.hover();
        head.mouse().down();
        head.locator("section.many input").first().evaluate("box => box.click()");
        head.waitForFunction("pressed => !pressed.isConnected", preview);
        head.mouse().up();

        assertThat(head.locator(".readback .said")).containsText("judges: SAME");
    }

    @Test
    void a_delegate_judges_while_the_head_lets_it(Portal portal, Windows windows) {
        Page delegate = windows.loggedIn(portal, "ru.delegate", "en");
        Page head = windows.loggedIn(portal, "ru.head", "en");
        head.navigate(portal.page("review/index.xhtml").toString());
        Page again = windows.loggedIn(portal, "ru.head", "en");
        again.navigate(portal.page("review/index.xhtml").toString());
        for (Page window : new Page[] {head, again}) {
            window.locator("[id='authority:ask']").click();
            assertThat(window.locator(".readback .said")).containsText("JUDGE IN ITS NAME");
        }
        head.locator("[id='authority:go']").click();
        assertThat(head.locator("[id='authority']")).containsText("by authority of ru.head");
        again.locator("[id='authority:go']").click();
        assertThat(again.locator(".messages .refused")).containsText("changed in another window");
        assertThat(again.locator("[id='authority']")).containsText("by authority of ru.head");

        JudgeDesk.open(portal, delegate, "open", UNION);
        JudgeDesk.say(delegate, "u");
        assertThat(delegate.locator(".last")).containsText("is unsure");
        Browser.key(delegate, "z");
        JudgeDesk.readBackAndTakeBack(delegate);

        head.locator("[id='authority:ask']").click();
        head.locator("[id='authority:go']").click();
        assertThat(head.locator("[id='authority']")).containsText("the head of delegation releases them");
        delegate.reload();
        assertThat(delegate.locator("main")).containsText("your head of delegation releases it");
    }

    private static Locator row(Portal portal, Page page) {
        page.navigate(portal.page("joint/index.xhtml?find=" + UNION).toString());
        return page.locator(".ui-datatable-data tr[data-ri]");
    }
}
