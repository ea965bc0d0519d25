package concord;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import concord.edition.Assent;
import concord.edition.Edition;
import concord.edition.Organisation;
import concord.edition.Verification;
import concord.portal.Browser;
import concord.portal.Browser.Windows;
import concord.portal.Newcomer;
import concord.portal.Newcomer.Effort;
import concord.portal.PassedTime;
import concord.portal.RunningPortal;
import concord.portal.RunningPortal.Portal;
import concord.round.terms.web.TermsDesk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole story as newcomers find their way through it, from the first start to a verified edition: a third delegation
 * comes with the list of the United Nations, three heads confirm what is matched, accept terms, state positions and keep
 * silent. Nothing is published that was not read back. What it took is written to {@code target/story.md}.
 */
@ExtendWith(Browser.class)
class ThreeDelegationsIT {
    private static final Path LIST = Path.of("src/main/resources/concord/samples/un.csv");
    private static final String OWN_PASSWORD = "new-york-december-2015";
    private static final int POSITIONS = 60;

    private final List<Newcomer> everybody = new ArrayList<>();

    @TempDir
    Path folder;

    @Test
    void newcomers_come_from_the_first_start_to_a_verified_edition(Windows windows) throws IOException {
        try (Portal portal = RunningPortal.start("portal-of-newcomers")) {
            Newcomer administrator = comes(windows, portal, "administrator", "en", Browser.PASSWORD);
            Newcomer chair = comes(windows, portal, "chair", "en", Browser.PASSWORD);
            String once = admit(administrator);
            approve(chair);
            Newcomer nations = comes(windows, portal, "un.head", "en", once);
            choosePassword(nations, once);
            int listed = importAndTable(nations);
            Newcomer american = comes(windows, portal, "us.head", "en", Browser.PASSWORD);
            Newcomer russian = comes(windows, portal, "ru.head", "ru", Browser.PASSWORD);
            List<Newcomer> heads = List.of(american, russian, nations);

            heads.forEach(ThreeDelegationsIT::confirmMatches);
            openRound(chair, heads);
            int stated = statePositions(american);
            int adopted = putUnderSilence(chair);
            heads.forEach(head -> readUnderSilence(head, adopted));
            PassedTime.untilAfterTheDeadline(portal);
            initial(american, Browser.PASSWORD);
            initial(russian, Browser.PASSWORD);
            initial(nations, OWN_PASSWORD);
            Edition edition = verify(american);
            releaseSummary(chair);
            Newcomer observer = comes(windows, portal, "observer", "en", Browser.PASSWORD);
            theObserverReads(observer, adopted);
            whoTakesNoPartDecidesNothing(portal, nations.page(), chair.page(), american.page(), russian.page());

            assertThat(listed).isEqualTo(96);
            assertThat(stated).isGreaterThanOrEqualTo(POSITIONS);
            nothingIsPublishedThatNobodyDecided(edition, adopted);
            write(stated, adopted);
        }
    }

    private Newcomer comes(Windows windows, Portal portal, String userName, String language, String password) {
        Newcomer newcomer = new Newcomer(windows.anonymous(language), userName);
        everybody.add(newcomer);
        newcomer.logIn(portal, password);
        return newcomer;
    }

    /** @return the one-time password of its head */
    private static String admit(Newcomer administrator) {
        administrator.menu("admin");
        administrator.click("main nav a[href*='delegations']");
        administrator.write("[id='new:code']", "un");
        administrator.write("[id='new:nameEn']", "United Nations");
        administrator.write("[id='new:nameRu']", "Организация Объединённых Наций");
        administrator.click("[id='new:create']");
        assertThat(administrator.page().locator(".messages .done")).isVisible();
        administrator.end("admit a delegation");

        administrator.click("main nav a[href*='admin/index']");
        administrator.click("main a.btn");
        administrator.write("[id='new:userName']", "un.head");
        administrator.write("[id='new:fullName']", "Head of delegation");
        administrator.choose("[id='new:role']", "head of delegation");
        administrator.choose("[id='new:delegation']", "United Nations");
        administrator.click("[id='new:create']");
        String once = administrator.page().locator("#secret").innerText();
        administrator.end("create the account of its head");
        return once;
    }

    private static void approve(Newcomer chair) {
        chair.begin();
        chair.need("approve");
        chair.readsBackAndDoes("[id$='approve']", ".readback [id$='go']");
        assertThat(chair.page().locator(".messages .done")).containsText("un.head");
        chair.end("approve the account");
    }

    private static void choosePassword(Newcomer head, String once) {
        head.write("[id='password:present']", once);
        head.write("[id='password:next']", OWN_PASSWORD);
        head.write("[id='password:again']", OWN_PASSWORD);
        head.click("[id='password:go']");
        head.page().locator("#menu").waitFor();
        head.end("choose a password");
    }

    /** @return how many entries are on the table */
    private static int importAndTable(Newcomer head) {
        head.menu("list");
        head.click("main a[href*='read.xhtml']");
        head.give("[id='upload:file']", LIST);
        head.click("[id='upload:check']");
        head.click("[id='deed:read']", "**/list/index.xhtml*");
        head.end("import the list");

        head.need("drafts");
        head.click("[id='list:waiting']");
        head.click("[id='list:preview'][value*='96']", "**/list/table.xhtml*");
        head.click("[id='table:go']");
        head.page().waitForURL("**/list/index.xhtml*");
        head.end("table all of it");
        String counts = head.page().locator("[id='counts']").innerText();
        return Integer.parseInt(counts.replaceFirst("(?s).*?: (\\d+) on the table.*", "$1"));
    }

    private static void confirmMatches(Newcomer head) {
        head.begin();
        head.need("confirm");
        head.click("main a.btn[href*='many']");
        head.click("[id='many:all']");
        head.page().locator("section.many input:checked").first().waitFor();
        head.readsBackAndDoes("[id='many:preview']", "[id='many:judge']");
        head.page().waitForURL("**/review/index.xhtml*");
        head.end("confirm all matches");
    }

    private static void openRound(Newcomer chair, List<Newcomer> heads) {
        chair.begin();
        chair.menu("round");
        chair.click("main a[href*='draft']");
        chair.write("[id='draft:title']", "Moscow, first round");
        chair.write("[id='draft:scope']", "Organisations that the delegations hold to be terrorist.");
        chair.write("[id='draft:shortest']", "3");
        chair.choose("[id='draft:unit']", "working days");
        chair.choose("[id='draft:zone']", "Moscow");
        chair.choose("[id='draft:naming']", "named from the beginning");
        chair.choose("[id='draft:lapsed']", "no objection");
        chair.choose("[id='draft:after']", "stays agreed");
        chair.choose("[id='draft:readers']", "chair alone");
        chair.click("[id='draft:go']", "**/round/terms.xhtml*");
        chair.end("draft terms of reference");
        chair.readsBackAndDoes("[id='chair:circulate']", "[id='chair:go']");
        chair.page().locator("[id='chair:open']").waitFor();
        chair.end("circulate them");
        for (Newcomer head : heads) {
            head.begin();
            head.need("terms");
            head.readsBackAndDoes("[id='say:accept']", "[id='say:go']");
            head.page().locator("[id='say:takeBack']").waitFor();
            head.end("accept the terms of reference");
        }
        chair.begin();
        chair.need("answered");
        chair.readsBackAndDoes("[id='chair:open']", "[id='chair:go']");
        chair.page().waitForURL("**/round/round.xhtml*");
        chair.end("open the round");
    }

    /** Of all that the United Nations list and the United States do not. @return how many */
    private static int statePositions(Newcomer head) {
        head.begin();
        head.need("state");
        head.choose("#by", "United Nations");
        head.click("form[role='search'] button");
        head.click("[id='agenda:all']");
        head.page().locator("[id='many:ask']").waitFor();
        head.click("[id='many:stance:1']");
        head.readsBackAndDoes("[id='many:ask']", "[id='many:go']");
        String done = head.page().locator(".messages .done").innerText();
        head.end("state positions");
        return Integer.parseInt(done.replaceAll("\\D", ""));
    }

    /** @return how many organisations are under silence */
    private static int putUnderSilence(Newcomer chair) {
        chair.begin();
        chair.menu("joint");
        int agreed = Integer.parseInt(chair.page()
                .locator(".figures .agreed strong, .figures > :first-child strong")
                .first()
                .innerText());
        chair.menu("round");
        chair.click("main a[href*='round.xhtml']");
        chair.click("main a[href*='propose']");
        chair.readsBackAndDoes("[id='propose:ask']", "[id='propose:go']");
        chair.page().waitForURL("**/round/round.xhtml*");
        chair.end("put the text under silence");
        assertThat(chair.page().locator("main")).containsText("The text: " + agreed + " organisations");
        assertThat(chair.page().locator("main")).containsText(agreed + " are agreed already");
        return agreed;
    }

    private static void readUnderSilence(Newcomer head, int organisations) {
        head.begin();
        head.home();
        assertThat(head.page().locator("[data-need='silence'] .num")).hasText(String.valueOf(organisations));
        head.click("[data-need='silence'] a.btn");
        head.end("read the text under silence");
    }

    private static void initial(Newcomer head, String password) {
        head.begin();
        head.need("initial");
        head.write("[id='initial:password']", password);
        head.readsBackAndDoes("[id='initial:ask']", "[id='initial:go']");
        assertThat(head.page().locator(".messages .done")).isVisible();
        head.end("initial the edition");
    }

    private Edition verify(Newcomer head) throws IOException {
        Page page = head.page();
        String hash = page.locator(".hash code").first().innerText();
        Path file = folder.resolve("edition-1.json");
        page.waitForDownload(() -> head.click("a[href*='round/file']")).saveAs(file);
        head.click("main a[href*='verify']");
        head.give("[id='verify:file']", file);
        head.write("[id='verify:hash']", hash);
        head.click("[id='verify:go']");
        assertThat(page.locator("[role=status] .note.done")).containsText(hash);
        head.end("verify its file");
        Verification verified = Verification.of(Files.readAllBytes(file), Optional.of(hash));
        assertThat(verified.holds()).isTrue();
        assertThat(verified.initials()).hasSize(3);
        return verified.edition().orElseThrow();
    }

    private static void releaseSummary(Newcomer chair) {
        chair.begin();
        chair.menu("summary");
        chair.readsBackAndDoes("[id='summary:ask']", "[id='summary:go']");
        assertThat(chair.page().locator(".messages .done")).isVisible();
        chair.end("release a summary");
    }

    private static void theObserverReads(Newcomer observer, int adopted) {
        assertThat(observer.page().locator("main")).containsText("Edition 1");
        assertThat(observer.page().locator("main section").nth(1)).containsText(adopted + " organisations");
    }

    /** An objection of the third contests a row for all, and takes it out of no text that the two decide without it. */
    private static void whoTakesNoPartDecidesNothing(
            Portal portal, Page nations, Page chair, Page american, Page russian) {
        nations.navigate(portal.page("agenda/index.xhtml?find=Aum").toString());
        nations.locator(".ui-datatable-data a").first().click();
        nations.locator("[id='say:stance:3']").check();
        nations.fill("[id='say:reason']", "No sanctions committee has listed it.");
        nations.fill("[id='say:lift']", "A listing.");
        nations.locator("[id='say:release']").click();
        nations.locator("[id='say:go']").click();
        nations.locator("[id='held:withdraw']").waitFor();

        String round = TermsDesk.open(portal, chair, american, russian);
        chair.navigate(portal.page("round/propose.xhtml?id=" + round).toString());
        chair.locator("[id='propose:ask']").click();
        chair.locator("[id='propose:go']").click();
        chair.waitForURL("**/round/round.xhtml*");
        american.navigate(chair.url());
        Locator text = american.locator("[id='now:state']");
        assertThat(text).containsText("Aum Shinrikyo");
        assertThat(text).containsText("agreed already");
        assertThat(text).not().containsText("as it stands");
        assertThat(text).not().containsText("as they stand");
        nations.navigate(chair.url());
        assertThat(nations.locator("main")).containsText("takes no part");
    }

    private static void nothingIsPublishedThatNobodyDecided(Edition edition, int adopted) {
        assertThat(edition.organisations()).hasSize(adopted).noneMatch(Organisation::matchPresumed);
        assertThat(edition.organisations())
                .allSatisfy(one -> assertThat(one.stances().values()).doesNotContain(Assent.NO_OBJECTION_BY_SILENCE));
    }

    private void write(int stated, int adopted) throws IOException {
        List<String> lines = new ArrayList<>(List.of(
                stated + " positions were stated and " + adopted + " organisations adopted.",
                "",
                "| who | what | clicks | fields | seconds |",
                "|---|---|---|---|---|"));
        List<Effort> efforts =
                everybody.stream().flatMap(one -> one.efforts().stream()).toList();
        efforts.forEach(effort -> lines.add(line(
                effort.who(),
                effort.what(),
                effort.clicks(),
                effort.fields(),
                effort.time().toMillis())));
        lines.add(line(
                "**all**",
                "",
                efforts.stream().mapToInt(Effort::clicks).sum(),
                efforts.stream().mapToInt(Effort::fields).sum(),
                efforts.stream().mapToLong(effort -> effort.time().toMillis()).sum()));
        Files.write(Path.of("target/story.md"), lines);
    }

    private static String line(String who, String what, int clicks, int fields, long millis) {
        return String.format(Locale.ROOT, "| %s | %s | %d | %d | %.1f |", who, what, clicks, fields, millis / 1000.0);
    }
}
