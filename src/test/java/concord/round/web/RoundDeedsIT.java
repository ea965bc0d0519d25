package concord.round.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import concord.portal.Browser;
import concord.portal.Browser.Windows;
import concord.portal.RunningPortal;
import concord.portal.RunningPortal.Portal;
import concord.round.terms.web.TermsDesk;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One press reads a deed of a round back and changes nothing; the second does it. */
@ExtendWith({RunningPortal.class, Browser.class})
class RoundDeedsIT {
    @Test
    void each_deed_of_a_round_is_read_back_before_it_is_done(Portal portal, Windows windows) {
        Page chair = windows.loggedIn(portal, "chair", "en");
        Page head = windows.loggedIn(portal, "us.head", "en");
        Page other = windows.loggedIn(portal, "ru.head", "en");
        String round = portal.page("round/round.xhtml?id=" + TermsDesk.open(portal, chair, head, other))
                .toString();

        nominateAndTakeBack(head, round);
        propose(chair, head, round);
        extendTooShortly(portal, chair, round);
        extend(chair, head, round);
        breakAndWithdraw(head, other, round);
        takeTheTextBack(chair, head, round);
        close(chair, head, round);
    }

    private static void nominateAndTakeBack(Page head, String round) {
        String nominate = round.replace("round/round", "round/nominate");
        head.navigate(nominate + "&find=azzam");
        head.locator("[id='nominate:found'] button").first().click();
        assertThat(head.locator(".readback .said")).containsText("NOMINATE");
        head.keyboard().press("Escape");
        assertThat(head.locator(".readback")).hasCount(0);
        head.navigate(nominate);
        assertThat(head.locator("main")).containsText("Nothing is nominated yet");

        head.navigate(nominate + "&find=azzam");
        head.locator("[id='nominate:found'] button").first().click();
        head.locator("[id='nominate:go']").click();
        assertThat(head.locator("[id='nominated'] section")).hasCount(1);
        head.locator("[id='nominated'] section button").click();
        assertThat(head.locator(".readback .said")).containsText("TAKE BACK its nomination");
        assertThat(Browser.barriers(head)).isEmpty();
        head.navigate(nominate);
        assertThat(head.locator("[id='nominated'] section")).hasCount(1);
        head.locator("[id='nominated'] section button").click();
        head.locator(".readback .deeds input").first().click();
        assertThat(head.locator("main")).containsText("Nothing is nominated yet");
    }

    private static void propose(Page chair, Page head, String round) {
        chair.navigate(round.replace("round/round", "round/propose"));
        chair.fill("[id='propose:find']", "azzam");
        chair.locator("[id='propose:look']").click();
        chair.locator("[id='propose:found'] button").first().click();
        assertThat(chair.locator("[id='propose:rows_data']")).containsText("Azzam");
        chair.fill("[id='propose:deadline']", "2031-06-02T17:00");
        chair.locator("[id='propose:ask']").click();
        assertThat(chair.locator(".readback .said")).containsText("Monday, 2 June 2031, 17:00:00 (Europe/Moscow)");
        head.navigate(round);
        assertThat(head.locator("main")).not().containsText("Proposal 1");

        chair.fill("[id='propose:deadline']", "2031-06-03T17:00");
        chair.locator("[id='propose:go']").click();
        assertThat(chair.locator(".readback .said")).containsText("Tuesday, 3 June 2031");
        chair.locator("[id='propose:go']").click();
        chair.waitForURL("**/round/round.xhtml*");
        head.reload();
        assertThat(head.locator("main")).containsText("Tuesday, 3 June 2031, 17:00:00");
        assertThat(head.locator("[role=timer]")).containsText("left");
        assertThat(head.locator("main")).containsText("If you say nothing, United States agrees");
        assertThat(head.locator("main")).containsText("Azzam");
        assertThat(Browser.barriers(head)).isEmpty();
    }

    /** An amendment of the deadline is held to the shortest silence too. */
    private static void extendTooShortly(Portal portal, Page chair, String round) {
        String seen = "'2031-06-03 14:00:00'";
        change(portal, "utc_timestamp(6) + interval 1 hour", seen);
        chair.navigate(round);
        chair.fill(
                "[id='chair:deadline']",
                LocalDateTime.now(ZoneId.of("Europe/Moscow"))
                        .plusHours(2)
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString());
        chair.locator("[id='chair:ask']").click();
        assertThat(chair.locator(".messages .refused")).containsText("a silence of at least 3 working days");
        assertThat(chair.locator(".readback")).hasCount(0);
        change(portal, seen, "deadline");
    }

    private static void change(Portal portal, String deadline, String former) {
        try (Connection connection = portal.connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update proposal p join round r on r.id = p.round_id set p.deadline = " + deadline
                    + " where r.closed_at is null and p.deadline = " + former);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void extend(Page chair, Page head, String round) {
        chair.navigate(round);
        chair.fill("[id='chair:deadline']", "2031-06-01T17:00");
        chair.locator("[id='chair:ask']").click();
        assertThat(chair.locator(".messages .refused")).containsText("later than the current one");
        chair.fill("[id='chair:deadline']", "2031-06-10T17:00");
        chair.locator("[id='chair:ask']").click();
        assertThat(chair.locator(".readback .said")).containsText("LATER DEADLINE");
        head.reload();
        assertThat(head.locator("main")).not().containsText("10 June 2031");
        chair.locator("[id='chair:go']").click();
        assertThat(chair.locator("[id='now:state']")).containsText("10 June 2031");
    }

    private static void breakAndWithdraw(Page head, Page other, String round) {
        other.navigate(round);
        other.fill("[id='say:text']", "Not this one.");
        other.locator("[id='say:ask']").click();
        assertThat(other.locator(".messages .refused")).containsText("Choose whether");
        other.locator("[id='say:kind:0']").check();
        other.locator("[id='say:ask']").click();
        assertThat(other.locator(".readback .said")).containsText("BREAK THE SILENCE");
        assertThat(other.locator(".readback .said")).containsText("Not this one.");
        assertThat(Browser.barriers(other)).isEmpty();
        head.reload();
        assertThat(head.locator("main")).not().containsText("Not this one.");
        other.locator("[id='say:go']").click();
        Locator said = other.locator("[id='now:state'] .note.refused");
        assertThat(said).containsText("Not this one.");

        said.locator("button").click();
        assertThat(other.locator(".readback .said")).containsText("WITHDRAW");
        head.reload();
        assertThat(head.locator("[id='now:state'] .note.refused")).containsText("Not this one.");
        other.locator(".readback .deeds input").first().click();
        assertThat(other.locator("[id='now:state']")).containsText("does not break the silence");
    }

    private static void takeTheTextBack(Page chair, Page head, String round) {
        chair.navigate(round);
        chair.locator("[id='back:ask']").click();
        assertThat(chair.locator(".messages .refused")).isVisible();
        chair.fill("[id='back:reason']", "A misprint.");
        chair.locator("[id='back:ask']").click();
        assertThat(chair.locator(".readback .said")).containsText("TAKE BACK");
        head.navigate(round);
        assertThat(head.locator("main")).not().containsText("A misprint.");
        chair.locator("[id='back:go']").click();
        assertThat(chair.locator("[id='now:state']")).containsText("A misprint.");
    }

    private static void close(Page chair, Page head, String round) {
        chair.navigate(round);
        chair.fill("[id='end:reason']", "No text in sight.");
        chair.locator("[id='end:ask']").click();
        assertThat(chair.locator(".readback .said")).containsText("WITHOUT RESULT");
        head.navigate(round);
        assertThat(head.locator("main")).not().containsText("No text in sight.");
        chair.locator("[id='end:go']").click();
        assertThat(chair.locator("[id='now:state']")).containsText("No text in sight.");
    }
}
