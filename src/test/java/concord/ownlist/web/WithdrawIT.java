package concord.ownlist.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import concord.portal.Browser;
import concord.portal.Browser.Windows;
import concord.portal.RunningPortal;
import concord.portal.RunningPortal.Portal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An entry is taken back on purpose, and comes back as its next version. */
@ExtendWith({RunningPortal.class, Browser.class})
class WithdrawIT {
    private static final String NAME = "Wolverhampton Brigade";

    @Test
    void a_withdrawal_is_read_back_and_the_entry_can_be_tabled_again(Portal portal, Windows windows) {
        Page head = windows.loggedIn(portal, "us.head", "en");
        Page other = windows.loggedIn(portal, "ru.delegate", "en");
        Desk desk = new Desk(portal, head);
        String entry = desk.draft(NAME).replaceAll(".*id=([0-9a-f-]+).*", "$1");
        table(head);

        aSingleClickWithdrawsNothing(portal, head, other, entry);
        head.locator("[id='withdraw:go']").click();
        assertThat(head.locator(".messages .done")).containsText("The entry is withdrawn");
        assertThat(head.locator("[data-save]")).hasCount(0);
        other.navigate(portal.page("joint/entry.xhtml?id=" + entry).toString());
        assertThat(other.locator("main")).containsText("Dissolved, as we believed.");
        assertThat(other.locator("main a[href*='/list/']")).hasCount(0);

        takenUpItIsStillWithdrawnForTheOthers(portal, head, other, entry);
        desk.open("list/entry.xhtml?id=" + entry);
        head.locator("a[href*='table.xhtml']").click();
        assertThat(head.locator(".preview")).containsText("It was withdrawn as version 1");
        assertThat(head.locator(".preview input[type=radio]")).hasCount(0);
        head.locator("[id='table:go']").click();
        assertThat(head.locator(".messages .done")).isVisible();

        other.navigate(portal.page("joint/entry.xhtml?id=" + entry).toString());
        assertThat(other.locator("main")).containsText("version 2");
        assertThat(other.locator("main")).containsText("United States withdrew version 1");
        assertThat(other.locator("main")).containsText("Dissolved, as we believed.");
        desk.open("list/history.xhtml?id=" + entry);
        assertThat(head.locator(".versions > li")).hasCount(2);
        leave(portal, head, entry);
    }

    private static void aSingleClickWithdrawsNothing(Portal portal, Page head, Page other, String entry) {
        head.navigate(portal.page("list/withdraw.xhtml?id=" + entry).toString());
        head.locator("[id='withdraw:ask']").click();
        assertThat(head.locator(".messages .refused")).containsText("Write why");
        assertThat(head.locator(".readback")).hasCount(0);
        head.fill("[id='withdraw:reason']", "Dissolved.");
        head.locator("[id='withdraw:ask']").click();
        assertThat(head.locator(".readback")).containsText("United States will WITHDRAW");
        assertThat(head.locator(".readback")).containsText("Its row leaves the joint list");
        assertThat(head.locator(".readback")).containsText("can be tabled again as version 2");
        assertThat(head.locator("[id='withdraw:go']")).isFocused();
        other.navigate(portal.page("joint/entry.xhtml?id=" + entry).toString());
        assertThat(other.locator("main")).not().containsText("Dissolved.");

        head.fill("[id='withdraw:reason']", "Dissolved, as we believed.");
        head.locator("[id='withdraw:go']").click();
        assertThat(head.locator(".readback")).containsText("Dissolved, as we believed.");
        head.keyboard().press("Escape");
        assertThat(head.locator(".readback")).hasCount(0);
        assertThat(head.locator("[id='withdraw:reason']")).hasValue("Dissolved, as we believed.");
        head.locator("[id='withdraw:ask']").click();
    }

    private static void takenUpItIsStillWithdrawnForTheOthers(Portal portal, Page head, Page other, String entry) {
        head.locator("[id='withdrawn:takeUp']").click();
        assertThat(head.locator(".messages .done")).containsText("You can edit the entry again");
        assertThat(head.locator("h1 .state")).containsText("Withdrawn, taken up again");
        head.locator("[id='edit:leave']").click();
        assertThat(head.locator("h1 .state")).hasText("Withdrawn");
        head.locator("[id='withdrawn:takeUp']").click();
        assertThat(head.locator("h1 .state")).containsText("Withdrawn, taken up again");
        other.navigate(portal.page("joint/entry.xhtml?id=" + entry).toString());
        assertThat(other.locator("h1 .state")).hasText("Withdrawn");
        head.navigate(portal.page("list/index.xhtml?state=taken_up&find=wolverhampton")
                .toString());
        assertThat(head.locator(".ui-datatable-data tr")).hasCount(1);
    }

    private static void table(Page head) {
        head.locator("a[href*='table.xhtml']").click();
        head.locator("[id='table:go']").click();
        assertThat(head.locator(".messages .done")).isVisible();
    }

    private static void leave(Portal portal, Page head, String entry) {
        head.navigate(portal.page("list/withdraw.xhtml?id=" + entry).toString());
        head.fill("[id='withdraw:reason']", "A test.");
        head.locator("[id='withdraw:ask']").click();
        head.locator("[id='withdraw:go']").click();
        assertThat(head.locator(".messages .done")).isVisible();
    }
}
