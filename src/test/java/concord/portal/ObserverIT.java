package concord.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import concord.portal.Browser.Windows;
import concord.portal.RunningPortal.Portal;
import concord.review.web.JudgeDesk;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Observers, and administrators, see what the chair has released, whatever happens at the table: their pages are the same
 * byte for byte but for what is drawn by lot. A release cannot be taken back, so each test begins with one of its own.
 */
@ExtendWith({RunningPortal.class, Browser.class})
class ObserverIT {
    private static final List<String> PAGES =
            List.of("summary/index.xhtml", "summary/past.xhtml", "summary/edition.xhtml?number=1");

    @Test
    void the_negotiation_is_not_felt_by_observers(Portal portal, Windows windows) {
        Page chair = windows.loggedIn(portal, "chair", "en");
        release(portal, chair);
        Map<String, Visitor> visitors = Map.of(
                "observer", Visitor.loggedIn(portal.address(), "observer"),
                "administrator", Visitor.loggedIn(portal.address(), "administrator"));
        Map<String, String> before = everything(visitors);
        String ofTheTable = live(portal, chair);
        Page head = windows.loggedIn(portal, "ru.head", "en");
        Page american = windows.loggedIn(portal, "us.head", "en");

        String position = object(portal, head);
        String entry = draftAndTable(portal, head);
        judge(portal, american);
        Map<String, String> then = everything(visitors);
        String later = live(portal, chair);
        american.locator("form#last a[data-key]").click();
        JudgeDesk.readBackAndTakeBack(american);
        recall(head, position);
        withdraw(head, entry);

        assertThat(later).isNotEqualTo(ofTheTable);

        assertThat(then).isEqualTo(before);
        assertThat(before.get("observer summary/index.xhtml")).doesNotContain("joint.js", "push/joint");
    }

    @Test
    void what_the_chair_has_not_seen_is_not_released(Portal portal, Windows windows) {
        Page chair = windows.loggedIn(portal, "chair", "en");
        Page head = windows.loggedIn(portal, "us.head", "en");
        chair.navigate(portal.page("summary/index.xhtml").toString());
        String before = chair.locator(".released").innerText();
        readBack(chair);
        chair.reload();
        assertThat(chair.locator(".released").innerText()).isEqualTo(before);
        chair.evaluate("window.refreshPage = function () {}"); // the push has not arrived yet
        String position = object(portal, head);

        readBack(chair);
        chair.click("[id='summary:go']");
        chair.locator(".messages .refused").waitFor();
        assertThat(chair.locator(".messages").innerText()).contains("Nothing was released");
        readBack(chair);
        chair.click("[id='summary:go']");
        chair.locator(".messages .done").waitFor();

        recall(head, position);
    }

    @Test
    void neither_page_nor_paper_nor_file_tells_how_much_two_lists_overlap(Portal portal, Windows windows) {
        release(portal, windows.loggedIn(portal, "chair", "en"));
        Visitor observer = Visitor.loggedIn(portal.address(), "observer");
        String page = observer.get("summary/index.xhtml").body();
        String number = page.replaceAll("(?s).*number=(\\d+)&amp;as=csv.*", "$1");

        assertThat(page).contains("Of two delegations no numbers are given", "when this summary was released");
        assertThat(observer.get("summary/index.xhtml?print=true").body())
                .contains("Of two delegations no numbers are given")
                .doesNotContain("on the table.");
        assertThat(page).doesNotContain("on the table.");
        assertThat(observer.get("summary/file?number=" + number + "&as=csv")
                        .body()
                        .lines())
                .filteredOn(line -> line.startsWith("listed_by"))
                .isNotEmpty()
                .allMatch(line -> line.endsWith(","));
        assertThat(observer.get("summary/file?number=" + number + "&as=json").body())
                .doesNotContain("organisations");
    }

    @Test
    void an_observer_comes_to_no_page_of_the_table_and_hears_no_push(Portal portal) {
        Visitor observer = Visitor.loggedIn(portal.address(), "observer");
        Stream.of("round/index.xhtml", "round/edition.xhtml?number=1", "round/file?number=1", "joint/past.xhtml")
                .forEach(path ->
                        assertThat(observer.get(path).statusCode()).as(path).isEqualTo(404));
        assertThat(observer.get("jakarta.faces.push/joint?" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }

    /** What observers see is what stands on the table now, whether or not they saw it before. */
    private static void release(Portal portal, Page chair) {
        chair.navigate(portal.page("summary/index.xhtml").toString());
        readBack(chair);
        chair.click("[id='summary:go']");
        chair.locator(".messages li").first().waitFor();
    }

    /** One click releases nothing. */
    private static void readBack(Page chair) {
        chair.click("[id='summary:ask']");
        chair.locator(".readback .said").waitFor();
    }

    private static Map<String, String> everything(Map<String, Visitor> visitors) {
        Map<String, String> seen = new TreeMap<>();
        visitors.forEach((name, visitor) -> PAGES.forEach(path -> {
            HttpResponse<String> answer = visitor.get(path);
            seen.put(name + " " + path, answer.statusCode() + "\n" + Masked.of(answer.body()));
        }));
        return seen;
    }

    /** @return the address of the position */
    private static String object(Portal portal, Page head) {
        head.navigate(portal.page("agenda/index.xhtml").toString());
        head.locator(".ui-datatable-data a").last().click();
        head.locator("[id='say:stance:3']").check();
        head.locator("[id='say:lift']").waitFor();
        head.fill("[id='say:reason']", "Not this one.");
        head.fill("[id='say:lift']", "Evidence.");
        head.locator("[id='say:release']").click();
        head.locator("[id='say:go']").click();
        head.locator("[id='held:withdraw']").waitFor();
        return head.url();
    }

    private static void recall(Page head, String position) {
        head.navigate(position);
        head.locator("[id='held:withdraw']").click();
        head.locator("[id='held:go']").click();
        head.locator(".messages .done").waitFor();
    }

    /** @return the address of the entry */
    private static String draftAndTable(Portal portal, Page head) {
        head.navigate(portal.page("list/entry.xhtml").toString());
        head.locator("input[data-field='names.0.text']").fill("Quillfeather Front");
        head.locator("[data-save]").click();
        head.waitForURL("**/list/entry.xhtml?id=*");
        String entry = head.url();
        head.navigate(portal.page("list/index.xhtml?find=Quillfeather").toString());
        head.locator(".ui-datatable-data tr input[type=checkbox]").first().check();
        head.locator("[id='list:preview']").click();
        head.locator("[id='table:go']").click();
        head.waitForURL("**/list/index.xhtml*");
        return entry;
    }

    private static void judge(Portal portal, Page american) {
        JudgeDesk.open(portal, american, "open", "Islamic+Jihad+Union");
        JudgeDesk.say(american, "s");
    }

    private static String live(Portal portal, Page chair) {
        chair.navigate(portal.page("summary/index.xhtml").toString());
        return chair.locator("main").innerText();
    }

    private static void withdraw(Page head, String entry) {
        head.navigate(entry);
        head.locator("a[href*='withdraw']").click();
        head.locator("[id='withdraw:reason']").fill("Not now.");
        head.locator("[id='withdraw:ask']").click();
        head.locator("[id='withdraw:go']").click();
        head.waitForURL(url -> !url.contains("withdraw"));
    }
}
