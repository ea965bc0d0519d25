package concord.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import concord.comment.web.CommentDesk;
import concord.portal.Browser.Windows;
import concord.portal.RunningPortal.Portal;
import concord.review.web.JudgeDesk;
import concord.round.terms.web.TermsDesk;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Drafts, private notes and what is prepared of one delegation, and comments for few, are felt nowhere else: every page, count, search and file of everybody else
 * is the same with them as without, byte for byte once nonces and times are masked.
 */
@ExtendWith({RunningPortal.class, Browser.class})
class LeakIT {
    private static final List<String> OF_DELEGATION = List.of(
            "index.xhtml",
            "list/index.xhtml",
            "list/index.xhtml?find=secret",
            "list/file",
            "list/entry.xhtml",
            "list/read.xhtml",
            "review/index.xhtml",
            "review/index.xhtml?find=secret",
            "review/index.xhtml?part=presumed",
            "review/index.xhtml?part=prepared",
            "review/many.xhtml",
            "review/many.xhtml?part=prepared",
            "review/many.xhtml?matched=true&all=true",
            "agenda/index.xhtml",
            "agenda/index.xhtml?part=prepared",
            "joint/index.xhtml",
            "joint/index.xhtml?find=secret",
            "joint/index.xhtml?find=Sayyaf",
            "joint/index.xhtml?state=matched",
            "joint/index.xhtml?state=some",
            "joint/past.xhtml?at=2026-01-01T00:00:00Z",
            "round/index.xhtml",
            "summary/index.xhtml",
            "trail/index.xhtml",
            "inbox/index.xhtml",
            "inbox/index.xhtml?part=info",
            "inbox/index.xhtml?part=away",
            "account/index.xhtml",
            "account/approvals.xhtml");
    private static final List<String> OF_CHAIR = List.of(
            "index.xhtml",
            "joint/index.xhtml",
            "joint/index.xhtml?find=secret",
            "round/index.xhtml",
            "summary/index.xhtml",
            "trail/index.xhtml",
            "inbox/index.xhtml",
            "inbox/index.xhtml?part=info",
            "account/approvals.xhtml");
    private static final List<String> BY_ID = List.of(
            "list/entry.xhtml?id=",
            "list/history.xhtml?id=",
            "list/withdraw.xhtml?id=",
            "joint/entry.xhtml?id=",
            "review/choose.xhtml?theirs=",
            "agenda/position.xhtml?id=",
            "round/round.xhtml?id=");
    private static final List<String> OF_OBSERVER =
            List.of("summary/index.xhtml", "inbox/index.xhtml", "inbox/index.xhtml?part=info", "account/index.xhtml");
    private static final List<String> OF_ADMINISTRATOR = List.of(
            "index.xhtml",
            "admin/index.xhtml",
            "admin/delegations.xhtml",
            "summary/index.xhtml",
            "inbox/index.xhtml",
            "inbox/index.xhtml?part=info",
            "trail/index.xhtml");

    private static final Map<String, List<String>> OTHERS = Map.of(
            "ru.head",
            OF_DELEGATION,
            "ru.delegate",
            OF_DELEGATION,
            "chair",
            OF_CHAIR,
            "observer",
            OF_OBSERVER,
            "administrator",
            OF_ADMINISTRATOR,
            ThirdDelegation.DELEGATE,
            OF_DELEGATION);

    @Test
    void scenario_7_fifty_drafts_and_changed_notes_are_felt_nowhere(Portal portal, Windows windows) {
        ThirdDelegation.admit(portal);
        Page american = windows.loggedIn(portal, "us.delegate", "en");
        Map<String, Visitor> others = OTHERS.keySet().stream()
                .collect(Collectors.toMap(name -> name, name -> Visitor.loggedIn(portal.address(), name)));
        String edited = "joint/entry.xhtml?id=" + id(portal, "Abu Sayyaf%");
        Map<String, String> without = everything(others, edited);

        readFile(portal, american, fiftyDrafts());
        noteOnATabledEntry(portal, american);
        prepareAnObjection(portal, american);
        prepareJudgements(portal, american);

        Map<String, String> with = everything(others, edited);
        assertSame(without, with);
        assertThat(with.values()).noneMatch(body -> body.contains("Secret draft") || body.contains("Secret reason"));
        aDraftIsNotThere(others, id(portal, "Secret draft 7"));
    }

    @Test
    void the_private_reason_of_a_hold_is_read_by_nobody_else(Portal portal, Windows windows) {
        ThirdDelegation.admit(portal);
        Page head = windows.loggedIn(portal, "us.head", "en");
        String entry = openAPosition(portal, head);
        head.locator("[id='say:stance:2']").check();
        head.fill("[id='say:reason']", "Secret reason of a hold");
        head.locator("[id='say:private']").check();
        head.fill("[id='say:until']", "2099-12-31");
        head.locator("[id='say:release']").click();
        head.locator("[id='say:go']").click();
        head.locator("[id='held:withdraw']").waitFor();

        SoftAssertions softly = new SoftAssertions();
        OTHERS.keySet().forEach(name -> {
            Visitor visitor = Visitor.loggedIn(portal.address(), name);
            Stream.concat(OTHERS.get(name).stream(), Stream.of("joint/entry.xhtml?id=" + entry))
                    .forEach(path -> softly.assertThat(visitor.get(path).body())
                            .as(name + " " + path)
                            .doesNotContain("Secret reason"));
        });
        softly.assertAll();
        head.locator("[id='held:withdraw']").click();
        head.locator("[id='held:go']").click();
        head.locator(".messages .done").waitFor();
    }

    @Test
    void what_is_prepared_on_a_text_under_silence_is_shown_at_home_alone(Portal portal, Windows windows) {
        ThirdDelegation.admit(portal);
        Page chair = windows.loggedIn(portal, "chair", "en");
        Page head = windows.loggedIn(portal, "us.head", "en");
        Page american = windows.loggedIn(portal, "us.delegate", "en");
        String round = "round/round.xhtml?id="
                + TermsDesk.open(portal, chair, head, windows.loggedIn(portal, "ru.head", "en"));
        String entry = openAPosition(portal, american);
        putUnderSilence(portal, chair, round, entry);
        Map<String, Visitor> others = OTHERS.keySet().stream()
                .collect(Collectors.toMap(name -> name, name -> Visitor.loggedIn(portal.address(), name)));
        Map<String, String> without = everything(others, round);

        prepareAnObjection(portal, american);
        Map<String, String> with = everything(others, round);
        head.navigate(portal.page(round).toString());
        String own = head.locator("main").innerText();
        american.locator("[id='say:discard']").click();
        american.locator("[id='say:go']").click();
        american.locator(".messages .done").waitFor();
        close(chair);

        assertThat(own)
                .contains("Prepared in your delegation and not released: Objects (us.delegate")
                .contains("On one of the organisations below your delegation has prepared something");
        assertSame(without, with);
    }

    private static void putUnderSilence(Portal portal, Page chair, String round, String entry) {
        chair.navigate(portal.page(round.replace("round/round", "round/propose") + "&added=" + entry)
                .toString());
        chair.fill("[id='propose:deadline']", "2031-06-02T17:00");
        chair.locator("[id='propose:ask']").click();
        chair.locator("[id='propose:go']").click();
        chair.waitForURL("**/round/round.xhtml*");
    }

    private static void close(Page chair) {
        chair.fill("[id='end:reason']", "The test is over.");
        chair.locator("[id='end:ask']").click();
        chair.locator("[id='end:go']").click();
        chair.locator("[id='now:state'] .note").first().waitFor();
    }

    @Test
    void a_comment_for_few_is_felt_by_nobody_else(Portal portal, Windows windows) {
        ThirdDelegation.admit(portal);
        String entry = id(portal, "Abu Sayyaf%");
        CommentDesk american = CommentDesk.of(portal, windows, "us.delegate").open(entry);
        CommentDesk russian = CommentDesk.of(portal, windows, "ru.head").open(entry);
        List<String> notForRussia = List.of("ru.head", "ru.delegate");
        List<String> forNobody = List.of(ThirdDelegation.DELEGATE, "chair", "observer", "administrator");
        Map<String, Visitor> others = Stream.concat(notForRussia.stream(), forNobody.stream())
                .collect(Collectors.toMap(name -> name, name -> Visitor.loggedIn(portal.address(), name)));
        Map<String, String> without = everything(others, "joint/entry.xhtml?id=" + entry);

        american.write("Own delegation only", "Secret comment for ourselves");
        assertSame(without, everything(others, "joint/entry.xhtml?id=" + entry));

        american.write("Russian Federation and your own delegation", "Secret comment for one");
        others.keySet().removeAll(notForRussia);
        Map<String, String> with = everything(others, "joint/entry.xhtml?id=" + entry);
        without.keySet().retainAll(with.keySet());
        assertSame(without, with);
        assertThat(with.values()).noneMatch(body -> body.contains("Secret comment"));
        russian.open(entry).comment("Secret comment for one").waitFor();
        american.comment("Secret comment for one").locator("summary").click();
        american.comment("Secret comment for one").locator("input[type=submit]").click();
        american.page().getByText("Retracted by").waitFor();
        assertSame(without, everything(others, "joint/entry.xhtml?id=" + entry));
    }

    private static void assertSame(Map<String, String> without, Map<String, String> with) {
        SoftAssertions softly = new SoftAssertions();
        without.forEach(
                (page, body) -> softly.assertThat(with.get(page)).as(page).isEqualTo(body));
        softly.assertAll();
    }

    /** @return the entry's id */
    private static String openAPosition(Portal portal, Page page) {
        page.navigate(portal.page("agenda/index.xhtml").toString());
        page.locator(".ui-datatable-data a").first().click();
        page.locator("[id='say:prepare']").waitFor();
        return page.url().replaceAll(".*id=([0-9a-f-]+).*", "$1");
    }

    private static void prepareAnObjection(Portal portal, Page page) {
        openAPosition(portal, page);
        page.locator("[id='say:stance:3']").check();
        page.locator("[id='say:lift']").waitFor();
        page.fill("[id='say:reason']", "Secret reason");
        page.fill("[id='say:lift']", "Secret reason");
        page.locator("[id='say:prepare']").click();
        page.locator(".messages .done").waitFor();
    }

    /** One that would join two rows, one that would dispute a row, and one of two entries that nobody finds alike. */
    private static void prepareJudgements(Portal portal, Page page) {
        JudgeDesk.open(portal, page, "open", "");
        JudgeDesk.prepare(page, "same", "Secret reason");
        JudgeDesk.open(portal, page, "presumed", "");
        JudgeDesk.prepare(page, "different", "Secret reason");
        page.navigate(portal.page(
                        "review/pair.xhtml?ours=" + id(portal, "Abu Sayyaf%") + "&theirs=" + id(portal, "%Талибан%"))
                .toString());
        JudgeDesk.prepare(page, "same", "");
        page.navigate(portal.page("review/index.xhtml?part=prepared").toString());
        assertThat(page.locator(".ui-datatable-data tr").count()).isEqualTo(3);
    }

    /** Whoever asks for a draft by its id is told what everybody is told who asks for nothing. */
    private static void aDraftIsNotThere(Map<String, Visitor> others, String draft) {
        String nothing = UUID.randomUUID().toString();
        SoftAssertions softly = new SoftAssertions();
        others.forEach((name, visitor) -> BY_ID.forEach(path -> {
            HttpResponse<String> answer = visitor.get(path + draft);
            softly.assertThat(answer.statusCode()).isEqualTo(404);
            softly.assertThat(Masked.withoutMoments(answer.body()).replace(draft, nothing))
                    .as(name + " " + path)
                    .isEqualTo(Masked.withoutMoments(visitor.get(path + nothing).body()));
        }));
        softly.assertAll();
    }

    private static String id(Portal portal, String name) {
        try (Connection connection = portal.connect();
                PreparedStatement statement =
                        connection.prepareStatement("select id from entry where primary_name like ?")) {
            statement.setString(1, name);
            try (ResultSet found = statement.executeQuery()) {
                found.next();
                return found.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> everything(Map<String, Visitor> visitors, String edited) {
        Map<String, String> seen = new ConcurrentSkipListMap<>();
        visitors.keySet().parallelStream()
                .forEach(name -> Stream.concat(OTHERS.get(name).stream(), Stream.of(edited))
                        .forEach(path -> {
                            HttpResponse<String> answer = visitors.get(name).get(path);
                            seen.put(
                                    name + " " + path,
                                    answer.statusCode() + "\n" + Masked.withoutMoments(answer.body()));
                        }));
        return seen;
    }

    private static String fiftyDrafts() {
        return IntStream.rangeClosed(1, 50)
                .mapToObj(i -> "Secret draft " + i + ",secret note " + i)
                .collect(Collectors.joining("\n", "primary_name,private_notes\n", "\n"));
    }

    private static void readFile(Portal portal, Page page, String file) {
        page.navigate(portal.page("list/read.xhtml").toString());
        page.setInputFiles(
                "input[type=file]", new FilePayload("drafts.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        page.click("[id='upload:check']");
        page.click("[id='deed:read']");
        page.navigate(portal.page("list/index.xhtml?find=Secret+draft+50").toString());
        assertThat(page.locator(".ui-datatable-data").innerText()).contains("Secret draft 50");
    }

    private static void noteOnATabledEntry(Portal portal, Page page) {
        page.navigate(portal.page("list/index.xhtml?find=Sayyaf").toString());
        page.locator(".ui-datatable-data tr a").first().click();
        page.locator("[data-field='notes']").fill("Secret draft of a note");
        page.locator("[data-field='remarks']").fill("Secret draft of a remark");
        page.locator("[data-save]").click();
        page.waitForSelector("h1 .state.changed");
    }
}
