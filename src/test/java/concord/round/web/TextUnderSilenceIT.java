package concord.round.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import concord.portal.Browser;
import concord.portal.Browser.Windows;
import concord.portal.RunningPortal;
import concord.portal.RunningPortal.Portal;
import concord.review.web.JudgeDesk;
import concord.round.terms.web.TermsDesk;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What silence over a text takes the place of, and what it does not: said on the chair's page and on the heads'. */
@ExtendWith({RunningPortal.class, Browser.class})
class TextUnderSilenceIT {
    /** Both delegations list it, and the portal has found that. */
    private static final String MATCHED = "Lashkar";

    private static final String UNION = "Islamic+Jihad+Union";

    /** More than stand on one page of a table. */
    private static final int MANY = 30;

    @Test
    void no_silence_takes_the_place_of_what_a_delegation_has_said(Portal portal, Windows windows) {
        Page chair = windows.loggedIn(portal, "chair", "en");
        Page american = windows.loggedIn(portal, "us.head", "en");
        Page russian = windows.loggedIn(portal, "ru.head", "en");
        String round = portal.page("round/round.xhtml?id=" + TermsDesk.open(portal, chair, american, russian))
                .toString();

        beUnsure(portal, russian);
        theChairCannotAddIt(chair, round);
        takeItBack(russian);
        printWhole(portal, chair, round);
        propose(chair, round);
        headsReadWhatSilenceMeans(american, round);
        beUnsure(portal, russian);
        headsReadThatItIsNotAdopted(american, round);
        takeItBack(russian);
        close(chair, round);
    }

    @Test
    void a_row_that_is_another_by_now_is_read_back_anew_before_it_is_nominated(Portal portal, Windows windows) {
        Page chair = windows.loggedIn(portal, "chair", "en");
        Page american = windows.loggedIn(portal, "us.head", "en");
        Page russian = windows.loggedIn(portal, "ru.head", "en");
        String round = portal.page("round/round.xhtml?id=" + TermsDesk.open(portal, chair, american, russian))
                .toString();
        String nominate = round.replace("round/round", "round/nominate");
        american.navigate(nominate + "&find=" + UNION);
        american.locator("[id='nominate:found'] button").first().click();
        assertThat(american.locator(".readback .said")).containsText("NOMINATE");

        JudgeDesk.open(portal, russian, "open", UNION);
        JudgeDesk.say(russian, "s");
        assertThat(russian.locator(".last")).isVisible();
        american.locator("[id='nominate:go']").click();
        assertThat(american.locator(".messages .refused")).containsText("nothing has been done");
        assertThat(american.locator(".readback .said")).containsText("NOMINATE");
        russian.navigate(nominate);
        assertThat(russian.locator("main")).containsText("Nothing is nominated yet");

        american.locator("[id='nominate:go']").click();
        assertThat(american.locator("[id='nominated'] section")).hasCount(1);
        JudgeDesk.open(portal, russian, "judged", UNION);
        JudgeDesk.takeBack(russian);
        close(chair, round);
    }

    private static void beUnsure(Portal portal, Page russian) {
        JudgeDesk.open(portal, russian, "presumed", MATCHED);
        JudgeDesk.say(russian, "u");
        assertThat(russian.locator(".last")).containsText("is unsure");
    }

    private static void takeItBack(Page russian) {
        Browser.key(russian, "z");
        JudgeDesk.readBackAndTakeBack(russian);
    }

    private static void theChairCannotAddIt(Page chair, String round) {
        chair.navigate(round.replace("round/round", "round/propose"));
        look(chair, MATCHED);
        assertThat(chair.locator("[id='propose:found']"))
                .containsText("Russian Federation has stated that it is unsure of this match");
        chair.locator("[id='propose:found'] button").first().click();
        assertThat(chair.locator(".messages .refused")).containsText("cannot be put under silence");
        assertThat(chair.locator("[id='propose:rows_data']")).not().containsText(MATCHED);
        assertThat(Browser.barriers(chair)).isEmpty();
    }

    /** What was added stands in the address, and so on paper. */
    private static void printWhole(Portal portal, Page chair, String round) {
        String propose = round.replace("round/round", "round/propose");
        chair.addInitScript("window.print = () => {};");
        chair.navigate(propose + "&added=" + String.join(",", entriesOfOne(portal)));
        assertThat(chair.locator("[id='propose:rows_data'] > tr")).hasCount(25);
        chair.locator("a[data-print]").click();
        chair.waitForURL("**print=true*");
        assertThat(chair.locator("[data-rows]")).containsText(Pattern.compile("^All \\d+ rows"));
        String all = chair.locator("[data-rows]").textContent().replaceAll("\\D", "");
        assertThat(chair.locator("[id='propose:rows_data'] > tr")).hasCount(Integer.parseInt(all));
        assertThat(chair.locator("button, .deeds, [role=search]").locator("visible=true"))
                .hasCount(0);
        chair.locator("a[data-print]").click();
        assertThat(chair).hasURL(Pattern.compile(".*added=.*"));
        assertThat(chair.locator("[id='propose:rows_data'] > tr")).hasCount(25);
    }

    private static List<String> entriesOfOne(Portal portal) {
        List<String> ids = new ArrayList<>();
        try (Connection connection = portal.connect();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select e.id from entry e"
                        + " join delegation d on d.id = e.delegation_id where d.code = 'us'"
                        + " and e.primary_name not like '%Azzam%' order by e.primary_name limit " + MANY)) {
            while (found.next()) {
                ids.add(found.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return ids;
    }

    private static void propose(Page chair, String round) {
        chair.navigate(round.replace("round/round", "round/propose"));
        look(chair, "azzam");
        add(chair, "Azzam");
        look(chair, MATCHED);
        add(chair, MATCHED);
        Locator text = chair.locator("[id='propose:text']");
        assertThat(text).containsText("One is agreed only if nobody breaks the silence");
        assertThat(text).containsText("In one, silence also confirms a match");
        assertThat(text).containsText("No position that counts yet: Russian Federation");
        chair.fill("[id='propose:deadline']", "2031-06-02T17:00");
        chair.locator("[id='propose:ask']").click();
        assertThat(chair.locator(".readback .said"))
                .containsText("1 agreed only if nobody breaks the silence, 1 with a match that silence would confirm");
        assertThat(chair.locator(".readback .group").first()).containsText("Agreed only if nobody breaks the silence");
        assertThat(chair.locator(".readback ol")).hasCount(2);
        chair.locator("[id='propose:go']").click();
        chair.waitForURL("**/round/round.xhtml*");
    }

    private static void add(Page chair, String name) {
        chair.locator("[id='propose:found'] button").first().click();
        assertThat(chair.locator("[id='propose:rows_data']")).containsText(name);
    }

    private static void look(Page chair, String name) {
        chair.fill("[id='propose:find']", name);
        chair.locator("[id='propose:look']").click();
        assertThat(chair.locator("[id='propose:found'] .choice a").first())
                .containsText(Pattern.compile(name, Pattern.CASE_INSENSITIVE));
    }

    private static void headsReadWhatSilenceMeans(Page head, String round) {
        head.navigate(round);
        Locator main = head.locator("main");
        assertThat(main).containsText("If you say nothing, United States agrees to the");
        assertThat(main).containsText("Its silence will also confirm one match of part B");
        assertThat(main).containsText("One is agreed only if nobody breaks the silence");
        assertThat(main).containsText("No position that counts yet: Russian Federation");
        assertThat(main).not().containsText("as it stands");
        assertThat(Browser.barriers(head)).isEmpty();
    }

    private static void headsReadThatItIsNotAdopted(Page head, String round) {
        head.navigate(round);
        Locator main = head.locator("main");
        assertThat(main).containsText("Russian Federation has stated that it is unsure of this match");
        assertThat(main).containsText("One is not adopted as it stands");
        assertThat(main).not().containsText("Its silence will also confirm");
    }

    private static void close(Page chair, String round) {
        chair.navigate(round);
        chair.fill("[id='end:reason']", "The test is over.");
        chair.locator("[id='end:ask']").click();
        chair.locator("[id='end:go']").click();
        assertThat(chair.locator("[id='now:state']")).containsText("The test is over.");
    }
}
