package concord.round.terms.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import concord.portal.Browser;
import concord.portal.Browser.Windows;
import concord.portal.RunningPortal;
import concord.portal.RunningPortal.Portal;
import concord.portal.Visitor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Terms of reference are drafted, read back, circulated, accepted, answered, amended and opened, one deed two presses. */
@ExtendWith({RunningPortal.class, Browser.class})
class TermsIT {
    private static final String TITLE = "Geneva, a round of its own";

    /** What a head reads back before it is accepted. */
    private static final List<String> ACCEPTED = List.of(
            "Organisations that both hold to be terrorist.",
            "3 working days of all participants",
            "Moscow",
            "named from the beginning",
            "no objection",
            "stays agreed until a later round says otherwise",
            "by the delegations and the chair alone");

    @Test
    void terms_are_accepted_before_a_round_is_opened_with_those_that_have(Portal portal, Windows windows) {
        Page chair = windows.loggedIn(portal, "chair", "en");
        Page head = windows.loggedIn(portal, "us.head", "en");
        nothingThatBindsIsChosenBeforehand(portal, windows.loggedIn(portal, "chair", "en"));
        TermsDesk.draft(portal, chair, TITLE);
        String draft = TermsDesk.id(chair);
        aDraftIsThereForChairsAlone(portal, draft);
        isFreeOfBarriers(chair);

        chair.locator("[id='chair:circulate']").click();
        assertThat(chair.locator(".readback .said")).containsText("CIRCULATE");
        assertThat(chair.locator(".readback")).containsText("3 working days of all participants");
        assertThat(chair.locator(".readback .said")).containsText("Russian Federation");
        isFreeOfBarriers(chair);
        aDraftIsThereForChairsAlone(portal, draft);
        chair.locator("[id='chair:go']").click();
        chair.locator("[id='chair:open']").waitFor();

        answerThenAccept(portal, chair, head, draft);
        oneAloneIsNoRound(portal, chair, draft);
        String amended = amend(portal, chair, head, draft);
        withdraw(portal, chair, head, amended);
    }

    private static void nothingThatBindsIsChosenBeforehand(Portal portal, Page chair) {
        chair.navigate(portal.page("round/draft.xhtml").toString());
        chair.fill("[id='draft:title']", TITLE);
        chair.locator("[id='draft:go']").click();
        assertThat(chair.locator(".messages .refused"))
                .containsText("Choose the time zone in which deadlines are set.");
        assertThat(chair.locator("[id='draft'] .wrong")).hasCount(7);
        assertThat(chair.locator("[id='draft:title']")).hasValue(TITLE);
        isFreeOfBarriers(chair);

        TermsDesk.chooseAll(chair);
        chair.selectOption("[id='draft:readers']", "");
        chair.locator("[id='draft:go']").click();
        assertThat(chair.locator("[id='draft'] .wrong")).hasCount(1);
        assertThat(chair.locator("[id='draft'] .wrong")).containsText("who may read");
        assertThat(chair.locator("[id='draft:shortest']")).hasValue("3");
        assertThat(chair.locator("[id='draft:unit']")).hasValue("WORKING_DAYS");
        assertThat(chair.locator("[id='draft:naming']")).hasValue("NAMED");
        chair.navigate(portal.page("round/index.xhtml").toString());
        assertThat(chair.locator("main")).not().containsText(TITLE);
    }

    private static void answerThenAccept(Portal portal, Page chair, Page head, String terms) {
        head.navigate(portal.page("inbox/index.xhtml").toString());
        assertThat(head.locator(".inbox")).containsText(TITLE);
        head.navigate(portal.page("round/terms.xhtml?id=" + terms).toString());
        isFreeOfBarriers(head);
        head.locator("[id='say:answer']").click();
        assertThat(head.locator(".messages .refused")).isVisible();
        head.fill("[id='say:text']", "A day longer, please.");
        head.locator("[id='say:answer']").click();
        assertThat(head.locator(".readback .said")).containsText("ANSWER");
        chair.reload();
        assertThat(chair.locator("main")).not().containsText("A day longer");
        head.locator("[id='say:go']").click();
        assertThat(head.locator("main")).containsText("A day longer");

        head.locator("[id='say:accept']").click();
        assertThat(head.locator(".readback .said")).containsText("ACCEPT");
        for (String fixed : ACCEPTED) {
            assertThat(head.locator(".readback")).containsText(fixed);
        }
        isFreeOfBarriers(head);
        assertThat(head.locator("[id='say:go']")).isFocused();
        head.locator("[id='say:go']").dispatchEvent("click", Map.of("detail", 2)); // the second of a double click
        chair.reload();
        assertThat(chair.locator("[id='now:state']")).containsText("A day longer");
        head.keyboard().press("Enter");
        head.locator("[id='say:takeBack']").waitFor();

        head.locator("[id='say:takeBack']").click();
        assertThat(head.locator("[id='say:go']")).isFocused();
        head.keyboard().press("Escape");
        assertThat(head.locator(".readback")).hasCount(0);
        chair.reload();
        assertThat(chair.locator("[id='now:state']")).containsText("accepted");
    }

    private static void oneAloneIsNoRound(Portal portal, Page chair, String terms) {
        chair.navigate(portal.page("round/terms.xhtml?id=" + terms).toString());
        chair.locator("[id='chair:open']").click();
        assertThat(chair.locator(".messages .refused")).containsText("at least two delegations");
        assertThat(chair.locator(".readback")).hasCount(0);
    }

    /** What was accepted falls. */
    private static String amend(Portal portal, Page chair, Page head, String terms) {
        chair.reload();
        chair.locator("[id='chair:amend']").click();
        assertThat(chair.locator(".readback")).containsText("accept the amended terms again");
        head.reload();
        assertThat(head.locator("[id='say:takeBack']")).isVisible();
        head.evaluate("window.refreshPage = function () {}"); // the push has not arrived yet
        chair.locator("[id='chair:go']").click();
        chair.waitForURL("**/round/draft.xhtml*");
        head.locator("[id='say:takeBack']").click();
        head.locator("[id='say:go']").click();
        assertThat(head.locator(".messages .refused")).containsText("no longer in circulation");
        assertThat(head.locator(".readback")).hasCount(0);
        chair.fill("[id='draft:shortest']", "4");
        chair.locator("[id='draft:go']").click();
        chair.waitForURL("**/round/terms.xhtml*");
        assertThat(chair.locator("main")).containsText("4 working days of all participants");
        chair.locator("[id='chair:circulate']").click();
        chair.locator("[id='chair:go']").click();
        chair.locator("[id='chair:open']").waitFor();
        String amended = TermsDesk.id(chair);
        head.navigate(portal.page("round/terms.xhtml?id=" + amended).toString());
        assertThat(head.locator("[id='say:accept']")).isVisible();
        return amended;
    }

    private static void withdraw(Portal portal, Page chair, Page head, String terms) {
        chair.locator("[id='chair:withdraw']").click();
        head.reload();
        head.locator("[id='say:accept']").click();
        head.locator("[id='say:go']").waitFor();
        chair.locator("[id='chair:go']").click();
        assertThat(chair.locator(".messages .done")).isVisible();
        assertThat(head.locator("h1 + form")).containsText("withdrawn");
        head.locator("[id='say:go']").click(); // the push has changed what the page offers, and left what it read back
        assertThat(head.locator(".messages .refused")).containsText("nothing has been done");
        assertThat(head.locator(".readback")).hasCount(0);
        assertThat(head.locator("h1 + form")).containsText("withdrawn");
        assertThat(head.locator("[id='say:accept']")).hasCount(0);
    }

    private static void aDraftIsThereForChairsAlone(Portal portal, String draft) {
        for (String other : new String[] {"us.head", "ru.delegate", "observer"}) {
            Visitor visitor = Visitor.loggedIn(portal.address(), other);
            assertThat(visitor.get("round/terms.xhtml?id=" + draft).statusCode())
                    .isEqualTo(404);
            assertThat(visitor.get("round/draft.xhtml").statusCode()).isEqualTo(404);
            assertThat(visitor.get("round/index.xhtml").body()).doesNotContain(TITLE);
        }
    }

    private static void isFreeOfBarriers(Page page) {
        assertThat(Browser.barriers(page)).isEmpty();
    }
}
