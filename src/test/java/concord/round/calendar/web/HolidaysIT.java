package concord.round.calendar.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import concord.portal.Browser;
import concord.portal.Browser.Windows;
import concord.portal.RunningPortal;
import concord.portal.RunningPortal.Portal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The days on which delegations do not work: known, added, taken back. */
@ExtendWith({RunningPortal.class, Browser.class})
class HolidaysIT {
    @Test
    void the_chair_adds_a_holiday_that_the_portal_does_not_know(Portal portal, Windows windows) {
        Page chair = windows.loggedIn(portal, "chair", "en");
        Page head = windows.loggedIn(portal, "ru.head", "ru");
        chair.navigate(portal.page("round/holidays.xhtml?year=2026").toString());
        assertThat(chair.locator("main")).containsText("Independence Day");
        assertThat(chair.locator("main")).containsText("do not move");
        assertThat(Browser.barriers(chair)).isEmpty();

        chair.fill("[id='add:day']", "2026-12-24");
        chair.locator("[id='add:ask']").click();
        assertThat(chair.locator(".messages .refused")).containsText("Choose the delegation");
        add(chair, "2026-07-03");
        assertThat(chair.locator(".messages .refused")).containsText("already a holiday of the delegation");
        add(chair, "2026-12-24");
        assertThat(chair.locator(".readback .said")).containsText("HOLIDAY of the delegation");
        assertThat(chair.locator(".readback [id='add:go']")).isFocused();
        assertThat(Browser.barriers(chair)).isEmpty();
        head.navigate(portal.page("round/holidays.xhtml?year=2026").toString());
        assertThat(head.locator("main")).containsText("День России");
        assertThat(head.locator("main")).not().containsText("Federal offices closed");
        chair.keyboard().press("Enter");
        Locator added =
                chair.locator("ul.days li").filter(new Locator.FilterOptions().setHasText("Federal offices closed"));
        assertThat(added).containsText("24 Dec 2026");
        head.navigate(portal.page("round/holidays.xhtml?year=2026").toString());
        assertThat(head.locator("main")).containsText("Federal offices closed");
        assertThat(head.locator("[id='add:ask']")).hasCount(0);

        added.locator("button").click();
        assertThat(chair.locator(".readback .said")).containsText("NO LONGER BE A HOLIDAY");
        assertThat(chair.locator(".readback [id$=':go']")).isFocused();
        head.reload();
        assertThat(head.locator("main")).containsText("Federal offices closed");
        chair.keyboard().press("Enter");
        assertThat(added).hasCount(0);
        chair.navigate(portal.page("trail/index.xhtml").toString());
        assertThat(chair.locator(".ui-datatable-data")).containsText("Federal offices closed");
    }

    private static void add(Page chair, String day) {
        chair.selectOption("[id='add:delegation']", new SelectOption().setLabel("United States"));
        chair.fill("[id='add:day']", day);
        chair.fill("[id='add:name']", "Federal offices closed");
        chair.locator("[id='add:ask']").click();
    }
}
