package concord.agenda.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import concord.portal.Browser;
import concord.portal.Browser.Windows;
import concord.portal.RunningPortal;
import concord.portal.RunningPortal.Portal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A delegation states its positions in numbers. */
@ExtendWith({RunningPortal.class, Browser.class})
class AgendaIT {
    private static final int NO_OBJECTION = 1;

    @Test
    void one_click_says_nothing_and_the_second_says_it_of_all_that_are_ticked(Portal portal, Windows windows) {
        Page head = agenda(portal, windows, "ru.head", "");
        tick(head, 0, 1);
        ticked(head, 2);
        head.locator("[id='many:ask']").click();
        assertThat(head.locator(".messages .refused")).containsText("Choose what your delegation says");

        readBack(head, 2);
        assertThat(head.locator(".readback")).containsText("Not said yet");
        assertThat(head.locator(".readback")).containsText("2 rows ");
        assertThat(head.locator(".readback ol li")).hasCount(2);
        assertThat(agenda(portal, windows, "ru.delegate", "?part=stated").locator("[data-tick]"))
                .hasCount(0);
        head.keyboard().press("Escape");
        assertThat(head.locator(".readback")).hasCount(0);
        ticked(head, 2);

        readBack(head, 2);
        assertThat(head.locator("[id='many:go']")).isFocused();
        head.keyboard().press("Enter");
        assertThat(head.locator(".messages .done")).containsText("Released: 2 positions");
        whatItReplacesIsReadBack(portal, head);
        recall(portal, head, 2);
    }

    private static void whatItReplacesIsReadBack(Portal portal, Page head) {
        head.navigate(portal.page("agenda/index.xhtml?part=stated").toString());
        head.locator("[id='agenda:all']").click();
        ticked(head, 2);
        head.locator("[id='many:stance:0']").check();
        assertThat(head.locator("[id='many:reservation']")).isVisible();
        head.locator("[id='many:ask']").click();
        assertThat(head.locator(".readback .said")).containsText("SUPPORT these 2 organisations");
        assertThat(head.locator(".readback .group")).hasText("This takes the place of what it says now: No objection.");
        head.keyboard().press("Escape");
        assertThat(head.locator(".readback")).hasCount(0);
    }

    @Test
    void what_changed_since_it_was_read_back_is_told_and_nothing_is_done_of_the_rest(Portal portal, Windows windows) {
        Page delegate = agenda(portal, windows, "ru.delegate", "");
        tick(delegate, 2, 3, 4);
        ticked(delegate, 3);
        assertThat(delegate.locator("[id='many:ask']")).hasCount(0);
        delegate.locator("[id='many:stance:" + NO_OBJECTION + "']").check();
        delegate.locator("[id='many:prepare']").click();
        assertThat(delegate.locator(".messages .done")).containsText("Prepared: 3 positions");

        Page head = agenda(portal, windows, "ru.head", "?part=prepared");
        head.locator("[id='agenda:all']").click();
        ticked(head, 3);
        head.locator("[id='many:askRelease']").click();
        assertThat(head.locator(".readback .said")).containsText("NO OBJECTION to these 3 organisations");
        Page other = agenda(portal, windows, "ru.head", "?part=prepared");
        other.locator(".ui-datatable-data a").first().click();
        String name = other.locator("h2 bdi").first().innerText();
        other.locator("[id='say:stance:0']").check();
        other.locator("[id='say:release']").click();
        other.locator("[id='say:go']").click();
        assertThat(other.locator(".messages .done")).containsText("Released");

        head.locator("[id='many:go']").click();
        assertThat(head.locator(".messages .refused")).containsText("Nothing was done");
        assertThat(head.locator(".messages .refused")).containsText(name);
        assertThat(head.locator(".readback")).hasCount(0);
        ticked(head, 2);
        head.locator("[id='many:askRelease']").click();
        assertThat(head.locator(".readback ol li")).hasCount(2);
        head.keyboard().press("Escape");

        head.locator("[id='many:askDiscard']").click();
        assertThat(head.locator(".readback .said")).containsText("will be DISCARDED");
        head.locator("[id='many:go']").click();
        assertThat(head.locator(".messages .done")).containsText("Discarded: 2 prepared positions");
        recall(portal, head, 1);
    }

    @Test
    void what_a_colleague_prepared_anew_is_not_prepared_over_unseen(Portal portal, Windows windows) {
        Page delegate = agenda(portal, windows, "ru.delegate", "");
        tick(delegate, 5, 6);
        delegate.locator("[id='many:stance:" + NO_OBJECTION + "']").check();
        delegate.locator("[id='many:prepare']").click();
        assertThat(delegate.locator(".messages .done")).containsText("Prepared: 2 positions");
        Page older = agenda(portal, windows, "ru.delegate", "?part=prepared");
        older.locator("[id='agenda:all']").click();
        ticked(older, 2);
        String name = prepareSupport(agenda(portal, windows, "ru.head", "?part=prepared"), 0);

        older.locator("[id='many:stance:" + NO_OBJECTION + "']").check();
        older.locator("[id='many:prepare']").click();
        assertThat(older.locator(".messages .refused")).containsText("Nothing was done");
        assertThat(older.locator(".messages .refused")).containsText(name);
        ticked(older, 1);
        Page now = agenda(portal, windows, "ru.head", "?part=prepared");
        assertThat(now.locator(".ui-datatable-data tr")
                        .filter(new Locator.FilterOptions().setHasText(name))
                        .first())
                .containsText("Supports");
        older.locator("[id='many:prepare']").click();
        assertThat(older.locator(".messages .done")).containsText("Prepared: one position");

        discardAll(now);
    }

    @Test
    void ticks_and_buttons_say_the_same_when_a_colleague_has_prepared_one_of_them(Portal portal, Windows windows) {
        Page delegate = agenda(portal, windows, "ru.delegate", "");
        tick(delegate, 7, 8);
        ticked(delegate, 2);
        prepareSupport(agenda(portal, windows, "ru.head", ""), 7);

        delegate.evaluate("refreshPage()");
        ticked(delegate, 1);
        assertThat(delegate.locator("[id='many:prepare']")).hasValue("Prepare for 1");
        discardAll(agenda(portal, windows, "ru.head", "?part=prepared"));
    }

    @Test
    void what_a_colleague_has_prepared_meanwhile_is_told_and_nothing_is_done_of_the_rest(
            Portal portal, Windows windows) {
        Page delegate = agenda(portal, windows, "ru.delegate", "");
        tick(delegate, 7, 8);
        String name = prepareSupport(agenda(portal, windows, "ru.head", ""), 7);

        delegate.locator("[id='many:stance:" + NO_OBJECTION + "']").check();
        delegate.locator("[id='many:prepare']").click();
        assertThat(delegate.locator(".messages .refused")).containsText(name);
        assertThat(delegate.locator("[id='many:prepare']")).hasValue("Prepare for 1");
        Page now = agenda(portal, windows, "ru.head", "?part=prepared");
        assertThat(now.locator("[data-tick]")).hasCount(1);
        discardAll(now);
    }

    /** @return what the organisation in a row is called */
    private static String prepareSupport(Page page, int row) {
        page.locator(".ui-datatable-data a").nth(row).click();
        String name = page.locator("h2 bdi").first().innerText();
        page.locator("[id='say:stance:0']").check();
        assertThat(page.locator("[id='say:reservation']")).isVisible();
        page.locator("[id='say:prepare']").click();
        assertThat(page.locator(".messages .done")).containsText("Prepared");
        return name;
    }

    private static void discardAll(Page head) {
        head.reload();
        head.locator("[id='agenda:all']").click();
        head.locator("[id='many:askDiscard']").click();
        head.locator("[id='many:go']").click();
        assertThat(head.locator(".messages .done")).containsText("Discarded");
    }

    @Test
    void what_is_ticked_on_another_page_is_told_and_shown_or_dropped(Portal portal, Windows windows) {
        Page head = agenda(portal, windows, "ru.head", "");
        tick(head, 0);
        head.locator(".ui-paginator-next").click();
        assertThat(head.locator(".bar.ticks")).containsText("1 of them not shown");
        assertThat(head).hasURL(Pattern.compile(".*page=2.*"));
        tick(head, 1);
        ticked(head, 2);

        head.locator("[id='agenda:only']").click();
        assertThat(head.locator("[data-tick]")).hasCount(2);
        head.locator("[id='agenda:every']").click();
        assertThat(head.locator("[data-tick]")).hasCount(25);
        head.locator("[id='agenda:keep']").click();
        ticked(head, 1);
        assertThat(head.locator(".bar.ticks")).not().containsText("not shown");
    }

    @Test
    void what_is_ticked_while_the_table_is_on_its_way_stays_ticked(Portal portal, Windows windows) {
        Page head = agenda(portal, windows, "ru.head", "");
        List<Route> held = new ArrayList<>();
        head.route("**/agenda/index.xhtml*", held::add);
        head.locator("select.ui-paginator-rpp-options").selectOption("50");
        head.waitForCondition(() -> held.size() == 1);
        tick(head, 0, 1, 2);
        head.unroute("**/agenda/index.xhtml*");
        held.get(0).resume();

        assertThat(head.locator("[data-tick]")).hasCount(50);
        ticked(head, 3);
        assertThat(head.locator("[data-tick]:checked")).hasCount(3);
    }

    @Test
    void the_order_stands_in_the_address_and_leads_from_one_row_to_the_next_by_keyboard(
            Portal portal, Windows windows) {
        Page head = agenda(portal, windows, "ru.head", "");
        head.locator("th:has-text('Organisation')").click();
        assertThat(head).hasURL(Pattern.compile(".*order=down.*"));
        Locator links = head.locator(".ui-datatable-data a");
        String second = links.nth(1).locator("bdi").innerText();
        links.first().click();
        String first = head.locator("h2 bdi").first().innerText();

        Browser.key(head, "n");
        assertThat(head.locator("h2 bdi").first()).hasText(second);
        Browser.key(head, "p");
        assertThat(head.locator("h2 bdi").first()).hasText(first);
        Browser.key(head, "r");
        assertThat(head.locator(".messages .refused")).containsText("Choose what your delegation says");
        head.locator(".crumbs a").click();
        assertThat(head.locator("th[aria-sort='descending']")).containsText("Organisation");
    }

    @Test
    void filters_tell_their_numbers_and_stand_in_the_address(Portal portal, Windows windows) {
        Page head = agenda(portal, windows, "ru.head", "");
        String option = head.locator("#by option").nth(1).innerText();
        head.selectOption("#by", "us");
        head.locator("form[role='search'] button").click();

        assertThat(head).hasURL(Pattern.compile(".*by=us.*"));
        assertThat(head.locator(".bar.ticks"))
                .containsText(option.replaceAll(".*\\((\\d+)\\)", "$1") + " in this list");
    }

    private static Page agenda(Portal portal, Windows windows, String user, String query) {
        Page page = windows.loggedIn(portal, user, "en");
        page.navigate(portal.page("agenda/index.xhtml" + query).toString());
        return page;
    }

    private static void tick(Page page, int... rows) {
        for (int row : rows) {
            page.locator("[data-tick]").nth(row).check();
        }
    }

    private static void ticked(Page page, int count) {
        assertThat(page.locator(".bar.ticks")).containsText(count + " ticked");
    }

    private static void readBack(Page page, int count) {
        page.locator("[id='many:stance:" + NO_OBJECTION + "']").check();
        page.locator("[id='many:ask']").click();
        assertThat(page.locator(".readback .said")).containsText("NO OBJECTION to these " + count + " organisations");
    }

    /** As if nothing had been said, for the tests that come after. */
    private static void recall(Portal portal, Page head, int count) {
        for (int i = 0; i < count; i++) {
            head.navigate(portal.page("agenda/index.xhtml?part=stated").toString());
            head.locator(".ui-datatable-data a").first().click();
            head.locator("[id='held:recall']").click();
            head.locator("[id='held:go']").click();
            assertThat(head.locator(".messages .done")).containsText("Recalled");
        }
    }
}
