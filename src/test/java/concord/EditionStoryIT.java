package concord;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import concord.edition.Assent;
import concord.edition.Edition;
import concord.edition.Organisation;
import concord.edition.Verification;
import concord.portal.Browser;
import concord.portal.Browser.Windows;
import concord.portal.PassedTime;
import concord.portal.RunningPortal;
import concord.portal.RunningPortal.Portal;
import concord.review.web.JudgeDesk;
import concord.round.terms.web.TermsDesk;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * The story of an agreed list, on the lists of the United States and the Russian Federation, with both heads' browsers
 * open at once: from the first judgement to an edition that is initialled by both and verified from its file. The portal
 * is one of its own, since an edition stays.
 */
@ExtendWith(Browser.class)
class EditionStoryIT {
    /** Three days from now, at five in the afternoon: after five that is the fourth. */
    private static final Pattern LEFT = Pattern.compile("This leaves [34] working days of all participants\\.");

    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(15_000);
    private static final String LATE = "Просим исключить одну строку.";
    private static final String RESERVATION = "Только в пределах Филиппин.";

    @TempDir
    Path folder;

    @Test
    void two_delegations_judge_state_and_agree_on_an_edition_that_is_verified_from_its_file(Windows windows)
            throws IOException {
        try (Portal portal = RunningPortal.start("portal-of-the-edition")) {
            Page american = windows.loggedIn(portal, "us.head", "en");
            Page russian = windows.loggedIn(portal, "ru.head", "ru");
            Page chair = windows.loggedIn(portal, "chair", "en");
            String round = TermsDesk.open(portal, chair, american, russian);

            judgeManyAfterAPreview(portal, american);
            judgeOneByOneWithAKey(portal, russian);
            twoEntriesOfOneSideAreOneOfTheOther(portal, american, russian);
            supportWithAReservation(portal, russian);
            nominate(portal, round, american);
            theFrontPageSays(portal, chair, "nominated", 1);
            int organisations = propose(portal, round, chair);
            theFrontPageSays(portal, chair, "silence", organisations);
            assertThat(chair.locator("[data-need='nominated']")).hasCount(0);
            theFrontPageSays(portal, russian, "silence", organisations);
            breakAndWithdraw(portal, round, american, russian, chair);

            sayTooLateAndOffer(portal, round, russian, american);
            american.reload();
            assertThat(american.locator("main")).containsText("Nobody broke the silence");
            theFrontPageSays(portal, russian, "initial", 1);
            initial(portal, american);
            initial(portal, russian);
            verify(portal, american, organisations);
            Page observer = windows.loggedIn(portal, "observer", "ru");
            theObserverReadsNamesAlone(portal, observer);
            for (Page reader : new Page[] {american, russian, chair, observer}) {
                theInboxLeadsToItsMatters(portal, reader);
            }
        }
    }

    private static void theFrontPageSays(Portal portal, Page reader, String need, int number) {
        reader.navigate(portal.page("index.xhtml").toString());
        assertThat(reader.locator("[data-need='" + need + "'] .num")).hasText(String.valueOf(number));
    }

    private static void judgeManyAfterAPreview(Portal portal, Page american) {
        american.navigate(portal.page("review/many.xhtml").toString());
        for (Locator box : american.locator("section.many input[type=checkbox]").all()) {
            box.check();
        }
        american.locator("[id='many:preview']").click();
        american.locator("[id='many:judge']").click();
        american.waitForURL("**/review/index.xhtml*");
    }

    private static void judgeOneByOneWithAKey(Portal portal, Page russian) {
        russian.navigate(portal.page("review/index.xhtml?part=presumed").toString());
        russian.locator(".tools a.btn").first().click();
        russian.waitForURL("**/review/pair.xhtml*");
        while (russian.url().contains("pair.xhtml")) {
            JudgeDesk.say(russian, "s");
        }
    }

    /** The Russian Federation lists an-Nusra and Hay'at Tahrir al-Sham, the United States both in one entry. */
    private static void twoEntriesOfOneSideAreOneOfTheOther(Portal portal, Page american, Page russian) {
        for (Page head : new Page[] {american, russian}) {
            head.navigate(portal.page("review/index.xhtml?find=tahrir").toString());
            head.locator(".ui-datatable-data tr a").last().click();
            head.waitForURL("**/review/pair.xhtml*");
            JudgeDesk.say(head, "s");
        }
        american.navigate(portal.page("joint/index.xhtml?find=nusra").toString());
        Locator row = american.locator(".ui-datatable-data tr")
                .filter(new Locator.FilterOptions().setHasText("al-Nusrah Front, aka"));
        assertThat(row).hasCount(1);
        assertThat(row.locator(".state")).containsText("Agreed");
        assertThat(row).containsText("Хайят Тахрир аш-Шам");
        assertThat(row).not().containsText("presumed");
    }

    private static void supportWithAReservation(Portal portal, Page russian) {
        russian.navigate(portal.page("agenda/index.xhtml?find=sayyaf").toString());
        russian.locator(".ui-datatable-data a").first().click();
        russian.locator("[id='say:stance:0']").check();
        russian.fill("[id='say:reservation']", RESERVATION);
        russian.locator("[id='say:release']").click();
        russian.locator("[id='say:go']").click();
        russian.locator("[id='held:withdraw']").waitFor();
    }

    private static void nominate(Portal portal, String round, Page american) {
        american.navigate(
                portal.page("round/nominate.xhtml?id=" + round + "&find=azzam").toString());
        american.locator("[id='nominate:found'] button").first().click();
        assertThat(american.locator("[id='nominated']")).not().containsText("United States");
        assertThat(american.locator("[id='nominate:go']")).isFocused();
        american.locator("[id='nominate:go']").click();
        assertThat(american.locator("[id='nominated']")).containsText("United States");
        isFreeOfBarriers(american);
    }

    /** @return how many organisations are under silence */
    private static int propose(Portal portal, String round, Page chair) {
        chair.navigate(portal.page("round/propose.xhtml?id=" + round).toString());
        Locator rows = chair.locator("[id='propose:rows_data'] tr");
        int agreed = rows.count();
        chair.locator("[id='propose:nominated'] button").first().click();
        assertThat(rows).hasCount(agreed + 1);
        assertThat(chair.locator("[id='propose:text']")).containsText("Azzam");
        assertThat(chair.locator("[id='propose:left']")).hasText(LEFT);
        isFreeOfBarriers(chair);
        chair.locator("[id='propose:ask']").click();
        assertThat(chair.locator(".readback .said")).containsText("PUT UNDER SILENCE");
        assertThat(chair.locator(".readback .said")).containsText(":00 (Europe/Moscow)");
        isFreeOfBarriers(chair);
        chair.locator("[id='propose:go']").click();
        chair.waitForURL("**/round/round.xhtml*");
        assertThat(chair.locator("main")).containsText("under silence");
        return agreed + 1;
    }

    private static void breakAndWithdraw(Portal portal, String round, Page american, Page russian, Page chair) {
        american.navigate(portal.page("round/round.xhtml?id=" + round).toString());
        russian.navigate(portal.page("round/round.xhtml?id=" + round).toString());
        russian.locator("[id='say:ask']").click();
        assertThat(russian.locator(".messages .refused")).isVisible();
        russian.locator("[id='say:kind:1']").check();
        russian.fill("[id='say:text']", "Просим ещё один день.");
        russian.locator("[id='say:ask']").click();
        assertThat(russian.locator(".readback .said")).containsText("ПОПРАВКОЙ");
        american.reload();
        assertThat(american.locator("[id='now:state']")).not().containsText("Просим ещё один день.");
        russian.locator("[id='say:go']").click();
        assertThat(american.locator("[id='now:state']")).containsText("Просим ещё один день.", SOON);
        theFrontPageSays(portal, chair, "nominated", 1);
        isFreeOfBarriers(american);

        russian.locator(".note.refused button").click();
        assertThat(russian.locator(".readback .said")).containsText("ОТОЗВАНО");
        american.reload();
        assertThat(american.locator("[id='now:state']")).not().containsText("does not break the silence");
        russian.locator(".readback .deeds input").first().click();
        assertThat(american.locator("[id='now:state']")).containsText("does not break the silence", SOON);
    }

    /** Read back in time and said after the deadline: it breaks nothing, and only its delegation reads it. */
    private static void sayTooLateAndOffer(Portal portal, String round, Page russian, Page american) {
        russian.evaluate("window.refreshPage = function () {}"); // the push has not arrived yet
        russian.locator("[id='say:kind:1']").check();
        russian.fill("[id='say:text']", LATE);
        russian.locator("[id='say:ask']").click();
        assertThat(russian.locator(".readback .said")).containsText(LATE);
        PassedTime.untilAfterTheDeadline(portal);
        russian.locator("[id='say:go']").click();
        assertThat(russian.locator(".messages .refused")).containsText("Прочтите ещё раз");
        russian.locator("[id='say:go']").click();
        assertThat(russian.locator(".messages .refused")).not().containsText("Прочтите ещё раз");
        russian.navigate(portal.page("round/round.xhtml?id=" + round).toString());
        Locator late = russian.locator("[id='now:state'] .note").filter(new Locator.FilterOptions().setHasText(LATE));
        late.locator("button").click();
        assertThat(russian.locator(".readback .said")).isVisible();
        american.navigate(portal.page("round/round.xhtml?id=" + round).toString());
        assertThat(american.locator("main")).containsText("Nobody broke the silence");
        assertThat(american.locator("main")).not().containsText(LATE);
        russian.locator(".readback .deeds input").first().click();
        assertThat(american.locator("[id='now:state']")).containsText(LATE, SOON);
    }

    private static void initial(Portal portal, Page head) {
        head.navigate(portal.page("round/edition.xhtml?number=1").toString());
        head.fill("[id='initial:password']", Browser.PASSWORD);
        head.locator("[id='initial:ask']").click();
        assertThat(head.locator(".readback .said")).isVisible();
        head.locator("[id='initial:go']").click();
        assertThat(head.locator(".messages .done")).isVisible();
    }

    private void verify(Portal portal, Page american, int organisations) throws IOException {
        american.navigate(portal.page("round/edition.xhtml?number=1").toString());
        assertThat(american.locator("main")).containsText(RESERVATION);
        isFreeOfBarriers(american);
        String hash = american.locator(".hash code").first().innerText();
        Path file = folder.resolve("edition-1.json");
        american.waitForDownload(() -> american.locator("a[href*='round/file']").click())
                .saveAs(file);

        american.navigate(portal.page("round/verify.xhtml").toString());
        american.locator("[id='verify:file']").setInputFiles(file);
        american.fill("[id='verify:hash']", hash);
        american.locator("[id='verify:go']").click();
        assertThat(american.locator("[role=status] .note.done")).containsText(hash);

        Verification verified = Verification.of(Files.readAllBytes(file), Optional.of(hash));
        assertThat(verified.holds()).isTrue();
        assertThat(verified.initials()).hasSize(2);
        Edition edition = verified.edition().orElseThrow();
        assertThat(edition.organisations()).hasSize(organisations);
        assertThat(edition.organisations()).noneMatch(Organisation::matchPresumed);
        assertThat(edition.organisations())
                .anySatisfy(one -> assertThat(one.listed())
                        .filteredOn(listed -> listed.delegation().equals("ru"))
                        .hasSize(2));
        assertThat(edition.organisations())
                .anySatisfy(one -> assertThat(one.stances()).containsEntry("ru", Assent.NO_OBJECTION_BY_SILENCE));
        assertThat(edition.organisations())
                .anySatisfy(one -> assertThat(one.reservations())
                        .singleElement()
                        .satisfies(reservation -> assertThat(reservation.text()).isEqualTo(RESERVATION)));
    }

    private static void theObserverReadsNamesAlone(Portal portal, Page observer) {
        observer.navigate(portal.page("summary/edition.xhtml?number=1").toString());
        assertThat(observer.locator("main")).containsText("al-Qa’ida");
        assertThat(observer.locator("main")).not().containsText("Соединённые");
        assertThat(observer.locator("main")).not().containsText(RESERVATION);
        isFreeOfBarriers(observer);
    }

    private static void theInboxLeadsToItsMatters(Portal portal, Page reader) {
        int lines = 0;
        for (String part : new String[] {"needs", "info"}) {
            reader.navigate(portal.page("inbox/index.xhtml?part=" + part).toString());
            for (Locator line : reader.locator(".inbox td a").all()) {
                String address = line.evaluate("link => link.href").toString();
                assertThat(reader.request().get(address).status())
                        .as(line.innerText())
                        .isEqualTo(HttpURLConnection.HTTP_OK);
                lines++;
            }
        }
        assertThat(lines).isPositive();
    }

    private static void isFreeOfBarriers(Page page) {
        assertThat(Browser.barriers(page)).isEmpty();
    }
}
