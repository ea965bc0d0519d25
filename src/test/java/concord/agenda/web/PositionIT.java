package concord.agenda.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import concord.portal.Browser;
import concord.portal.Browser.Windows;
import concord.portal.RunningPortal;
import concord.portal.RunningPortal.Portal;
import concord.review.web.JudgeDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A delegation states positions on entries of another, in several browsers at once. */
@ExtendWith({RunningPortal.class, Browser.class})
class PositionIT {
    @Test
    void scenario_12_the_expert_objects_and_the_head_wants_time_which_is_all_that_others_ever_see(
            Portal portal, Windows windows) {
        Page expert = windows.loggedIn(portal, "us.delegate", "en");
        String id = open(portal, expert, "Чистопольский");
        expert.locator("[id='say:stance:2']").check();
        expert.locator("[id='say:until']").waitFor();
        expert.locator("[id='say:prepare']").click();
        assertThat(expert.locator(".messages .refused")).containsText("reason");
        say(expert, 3);
        expert.locator("[id='say:prepare']").click();
        assertThat(expert.locator(".messages .done")).containsText("Prepared");

        Page head = windows.loggedIn(portal, "us.head", "en");
        head.navigate(portal.page("agenda/position.xhtml?id=" + id).toString());
        say(head, 2);
        head.fill("[id='say:until']", "2099-12-31");
        head.locator("[id='say:release']").click();
        assertThat(head.locator(".readback .said")).containsText("United States will put");
        assertThat(head.locator(".readback .said")).containsText("ON HOLD until 31 Dec 2099");
        assertThat(head.locator(".readback")).containsText("The row becomes “On hold”.");
        assertThat(head.locator("[id='say:go']")).isFocused();
        head.keyboard().press("Enter");
        assertThat(head.locator(".messages .done")).containsText("Released");

        Page theirs = windows.loggedIn(portal, "ru.head", "en");
        theirs.navigate(portal.page("joint/entry.xhtml?id=" + id).toString());
        assertThat(theirs.locator("h1 .state")).hasText("On hold");
        assertThat(theirs.locator("main")).not().containsText("Objects");

        head.locator("[id='held:recall']").click();
        head.locator("[id='held:go']").click();
        assertThat(head.locator(".messages .refused")).containsText("opened");
        head.keyboard().press("Escape");
        withdraw(head);
        theirs.reload();
        assertThat(theirs.locator("h1 .state")).hasText("Listed by one");
    }

    @Test
    void scenario_13_two_heads_release_opposite_positions_at_once_and_the_second_is_told(
            Portal portal, Windows windows) {
        Page first = windows.loggedIn(portal, "us.head", "en");
        Page second = windows.loggedIn(portal, "us.head", "en");
        String id = open(portal, first, "Имарат");
        second.navigate(portal.page("agenda/position.xhtml?id=" + id).toString());
        say(second, 3);

        first.locator("[id='say:stance:0']").check();
        release(first);
        second.locator("[id='say:release']").click();
        second.locator("[id='say:go']").click();

        assertThat(second.locator(".messages .refused")).containsText("since you opened the page");
        assertThat(second.locator("[id='say:reason']")).hasValue("No court has ruled on it.");
        first.navigate(portal.page("joint/entry.xhtml?id=" + id).toString());
        assertThat(first.locator("main")).containsText("Supports");
        first.navigate(portal.page("agenda/position.xhtml?id=" + id).toString());
        recall(first, "It is then silent again.");
        discard(first);
    }

    @Test
    void the_position_that_applies_again_after_a_recall_is_named_before(Portal portal, Windows windows) {
        Page head = windows.loggedIn(portal, "us.head", "en");
        open(portal, head, "Имарат");
        release(head, 3);
        release(head, 0);
        head.locator("[id='held:recall']").click();
        assertThat(head.locator(".readback .said")).containsText("United States will RECALL its position on");
        assertThat(head.locator(".readback")).containsText("The row becomes “Contested”");
        head.keyboard().press("Escape");
        assertThat(head.locator("[id='held']")).containsText("Supports");

        recall(head, "What it said before applies again: Objects.");
        assertThat(head.locator("[id='held']")).containsText("Objects");
        recall(head, "It is then silent again.");
    }

    private static void recall(Page head, String then) {
        head.locator("[id='held:recall']").click();
        assertThat(head.locator(".readback .said")).containsText(then);
        head.locator("[id='held:go']").click();
        assertThat(head.locator(".messages .done")).containsText("Recalled");
    }

    @Test
    void one_click_says_nothing_and_what_is_typed_after_the_reading_back_is_read_back_anew(
            Portal portal, Windows windows) {
        Page head = windows.loggedIn(portal, "us.head", "en");
        String id = open(portal, head, "Имарат");
        head.locator("[id='say:release']").click();
        assertThat(head.locator(".messages .refused")).containsText("Choose what your delegation says");
        head.locator("[id='say:stance:1']").check();
        head.locator("[id='say:release']").click();
        assertThat(head.locator(".readback .said")).containsText("NO OBJECTION");
        assertThat(head.locator(".readback")).containsText("Not said yet");
        head.keyboard().press("Escape");
        assertThat(head.locator(".readback")).hasCount(0);

        head.locator("[id='say:stance:0']").check();
        head.locator("[id='say:release']").click();
        assertThat(head.locator(".readback .said")).containsText("SUPPORT");
        head.fill("[id='say:reservation']", "Without its charity.");
        head.locator("[id='say:go']").click();
        assertThat(head.locator(".readback .said")).containsText("with the reservation");
        head.locator("[id='say:stance:2']").check();
        assertThat(head.locator(".readback")).hasCount(0);
        assertThat(head.locator("[id='say:reservation']")).isHidden();
        head.locator("[id='say:stance:0']").check();
        assertThat(head.locator("[id='say:reservation']")).hasValue("Without its charity.");
        head.navigate(portal.page("joint/entry.xhtml?id=" + id).toString());
        assertThat(head.locator("main")).not().containsText("Supports");
    }

    @Test
    void a_key_that_is_held_down_says_nothing(Portal portal, Windows windows) {
        Page head = windows.loggedIn(portal, "us.head", "en");
        String id = open(portal, head, "Имарат");
        head.locator("[id='say:stance:0']").check();
        assertThat(head.locator("[id='say:reservation']")).isVisible();
        head.locator("[id='say:release']").focus();
        head.keyboard().down("Enter");
        assertThat(head.locator("[id='say:go']")).isFocused();
        for (int repeat = 0; repeat < 5; repeat++) {
            head.keyboard().down("Enter");
        }
        head.keyboard().up("Enter");
        assertThat(head.locator(".readback")).containsText("Not said yet");
        head.navigate(portal.page("joint/entry.xhtml?id=" + id).toString());
        assertThat(head.locator("main")).not().containsText("Supports");
    }

    @Test
    void what_is_in_force_is_withdrawn_and_extended_only_after_it_was_read_back(Portal portal, Windows windows) {
        Page head = windows.loggedIn(portal, "us.head", "en");
        open(portal, head, "Имарат");
        say(head, 2);
        head.fill("[id='say:until']", "2099-12-30");
        release(head);

        head.fill("[id='held:longer']", "2099-12-01");
        head.locator("[id='held:extend']").click();
        assertThat(head.locator(".messages .refused")).containsText("must be later");
        head.fill("[id='held:longer']", "2099-12-31");
        head.locator("[id='held:extend']").click();
        assertThat(head.locator(".readback .said")).containsText("until 31 Dec 2099");
        head.keyboard().press("Escape");
        assertThat(head.locator(".readback")).hasCount(0);
        head.locator("[id='held:withdraw']").click();
        assertThat(head.locator(".readback")).containsText("The row becomes “Listed by some”");
        assertThat(head.locator("[id='say:release']")).hasCount(0);
        head.locator("[id='held:leave']").click();
        assertThat(head.locator("[id='held']")).containsText("Hold until 30 Dec 2099");

        head.locator("[id='held:extend']").click();
        head.locator("[id='held:go']").click();
        assertThat(head.locator(".messages .done")).containsText("The hold is extended");
        withdraw(head);
    }

    @Test
    void an_objection_against_a_presumed_own_entry_can_be_changed(Portal portal, Windows windows) {
        Page head = windows.loggedIn(portal, "us.head", "en");
        head.navigate(portal.page("review/index.xhtml?part=open&find=Islamic+Jihad+Union")
                .toString());
        head.locator(".review td a").last().click();
        String pair = head.url();
        String position = portal.page("agenda/position.xhtml?id=" + pair.replaceAll(".*theirs=([0-9a-f-]+).*", "$1"))
                .toString();
        head.navigate(position);
        release(head, 3);
        head.navigate(pair);
        JudgeDesk.say(head, "s");
        assertThat(head.locator("form#last")).isVisible();

        head.navigate(position);
        assertThat(head.locator("main")).containsText("United States · version");
        release(head, 1);

        head.navigate(pair);
        JudgeDesk.takeBack(head);
        head.navigate(position);
        withdraw(head);
    }

    @Test
    void another_effect_than_the_one_that_was_read_back_is_read_back_anew_and_so_is_what_is_replaced(
            Portal portal, Windows windows) {
        Page head = windows.loggedIn(portal, "us.head", "en");
        Page other = windows.loggedIn(portal, "ru.head", "en");
        JudgeDesk.open(portal, other, "open", "Islamic+Jihad+Union");
        String position = portal.page(
                        "agenda/position.xhtml?id=" + other.url().replaceAll(".*ours=([0-9a-f-]+).*", "$1"))
                .toString();
        head.navigate(position);
        release(head, 3);
        head.locator("[id='say:stance:0']").check();
        head.locator("[id='say:release']").click();
        assertThat(head.locator(".readback .said")).containsText("SUPPORT");
        assertThat(head.locator(".readback .said")).containsText("takes the place of what it says now: Objects");
        assertThat(head.locator(".readback")).containsText("The row becomes “Agreed”");

        JudgeDesk.say(other, "s");
        assertThat(other.locator(".last")).isVisible();
        head.locator("[id='say:go']").click();
        assertThat(head.locator(".messages .refused")).containsText("nothing has been done");
        assertThat(head.locator(".readback")).containsText("The row becomes “Matched, to be confirmed”");
        head.navigate(position);
        assertThat(head.locator("[id='held']")).containsText("Objects");

        Browser.key(other, "z");
        JudgeDesk.readBackAndTakeBack(other);
        head.navigate(position);
        withdraw(head);
    }

    @Test
    void what_is_typed_survives_the_loss_of_the_session(Portal portal, Windows windows) {
        Page page = windows.loggedIn(portal, "us.delegate", "en");
        open(portal, page, "Имарат");
        say(page, 3);
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        page.locator("[id='say:prepare']").click();

        assertThat(page.locator("form[data-keep-offer]")).containsText("You have unsaved text");
        page.click("[data-put-back]");
        assertThat(page.locator("[id='say:lift']")).hasValue("A ruling.");
        assertThat(page.locator("[id='say:reason']")).hasValue("No court has ruled on it.");
        page.locator("[id='say:prepare']").click();
        assertThat(page.locator(".messages .done")).containsText("Prepared");
        assertThat(page.locator("form[data-keep-offer]")).isHidden();
        discard(page);
    }

    private static void release(Page page, int stance) {
        page.locator("[id='say:stance:" + stance + "']").check();
        if (stance == 3) {
            say(page, stance);
        } else {
            assertThat(page.locator("[id='say:lift']")).isHidden();
        }
        release(page);
    }

    private static void release(Page page) {
        page.locator("[id='say:release']").click();
        page.locator("[id='say:go']").click();
        assertThat(page.locator(".messages .done")).containsText("Released");
    }

    private static String open(Portal portal, Page page, String name) {
        page.navigate(
                portal.page("agenda/index.xhtml?find=" + name.replace(' ', '+')).toString());
        page.locator(".ui-datatable-data a").first().click();
        assertThat(page.locator("[id='say:prepare']")).isVisible();
        return page.url().replaceAll(".*id=([0-9a-f-]+).*", "$1");
    }

    private static void say(Page page, int stance) {
        page.locator("[id='say:stance:" + stance + "']").check();
        page.locator(stance == 3 ? "[id='say:lift']" : "[id='say:until']").waitFor();
        page.fill("[id='say:reason']", "No court has ruled on it.");
        if (stance == 3) {
            page.fill("[id='say:lift']", "A ruling.");
        }
    }

    private static void withdraw(Page page) {
        page.locator("[id='held:withdraw']").click();
        assertThat(page.locator(".readback .said")).containsText("will WITHDRAW its position");
        page.locator("[id='held:go']").click();
        assertThat(page.locator(".messages .done")).containsText("Withdrawn");
    }

    private static void discard(Page page) {
        Locator discard = page.locator("[id='say:discard']");
        if (discard.isVisible()) {
            discard.click();
            assertThat(page.locator(".readback .said")).containsText("DISCARDED");
            page.locator("[id='say:go']").click();
            assertThat(page.locator(".messages .done")).containsText("Discarded");
        }
    }
}
