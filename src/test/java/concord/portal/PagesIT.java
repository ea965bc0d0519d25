package concord.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import concord.portal.Browser.Windows;
import concord.portal.RunningPortal.Portal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each role opens each page: those that are its own are free of barriers, others are not there. */
@ExtendWith({RunningPortal.class, Browser.class})
class PagesIT {
    private static final String ALL = "us.delegate us.head chair observer administrator";

    private static final Map<String, Set<String>> PAGES = pages(Map.ofEntries(
            Map.entry("list/index.xhtml", "us.delegate us.head"),
            Map.entry("list/entry.xhtml", "us.delegate us.head"),
            Map.entry("list/read.xhtml", "us.delegate us.head"),
            Map.entry("list/table.xhtml", "us.head"),
            Map.entry("review/index.xhtml", "us.delegate us.head"),
            Map.entry("review/index.xhtml?part=presumed", "us.delegate us.head"),
            Map.entry("review/many.xhtml", "us.delegate us.head"),
            Map.entry("review/many.xhtml?matched=true&all=true", "us.delegate us.head"),
            Map.entry("review/index.xhtml?part=prepared", "us.delegate us.head"),
            Map.entry("review/many.xhtml?part=prepared", "us.delegate us.head"),
            Map.entry("agenda/index.xhtml", "us.delegate us.head"),
            Map.entry("agenda/index.xhtml?part=prepared", "us.delegate us.head"),
            Map.entry("joint/index.xhtml", "us.delegate us.head chair"),
            Map.entry("joint/index.xhtml?state=matched", "us.delegate us.head chair"),
            Map.entry("joint/past.xhtml", "us.delegate us.head chair"),
            Map.entry("joint/past.xhtml?at=2016-01-01T00:00:00Z", "us.delegate us.head chair"),
            Map.entry("round/index.xhtml", "us.delegate us.head chair"),
            Map.entry("round/draft.xhtml", "chair"),
            Map.entry("round/holidays.xhtml", "us.delegate us.head chair"),
            Map.entry("round/verify.xhtml", "us.delegate us.head chair"),
            Map.entry("summary/index.xhtml", ALL),
            Map.entry("summary/past.xhtml", ALL),
            Map.entry("trail/index.xhtml", "us.delegate us.head chair administrator"),
            Map.entry("admin/index.xhtml", "administrator"),
            Map.entry("admin/account.xhtml", "administrator"),
            Map.entry("admin/delegations.xhtml", "administrator"),
            Map.entry("inbox/index.xhtml", ALL),
            Map.entry("inbox/index.xhtml?part=info", ALL),
            Map.entry("account/index.xhtml", ALL),
            Map.entry("account/password.xhtml", ALL),
            Map.entry("account/approvals.xhtml", "us.head chair")));

    @ParameterizedTest
    @CsvSource({"us.delegate", "us.head", "chair", "observer", "administrator"})
    void a_role_finds_its_own_pages_and_no_others(String userName, Portal portal) {
        Visitor visitor = Visitor.loggedIn(portal.address(), userName);
        PAGES.forEach((path, whose) -> assertThat(visitor.get(path).statusCode())
                .as(userName + " at " + path)
                .isEqualTo(whose.contains(userName) ? 200 : 404));
        assertThat(visitor.get("no/such.xhtml").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"us.head, ru, 390", "chair, en, 1440", "observer, en, 390", "administrator, ru, 1440"})
    void nobody_meets_a_barrier(String userName, String language, int width, Portal portal, Windows windows) {
        Page page = windows.loggedIn(portal, userName, language);
        page.setViewportSize(width, 900);
        PAGES.forEach((path, whose) -> {
            if (whose.contains(userName) && looksDifferent(path, whose, userName)) {
                page.navigate(portal.page(path).toString());
                assertThat(Browser.barriers(page)).as(path).isEmpty();
                assertThat(page.evaluate("document.documentElement.scrollWidth - window.innerWidth <= 0"))
                        .as(path + " fits " + width + " pixels")
                        .isEqualTo(true);
            }
        });
        page.navigate(portal.page("no/such.xhtml").toString());
        assertThat(Browser.barriers(page)).isEmpty();
    }

    /** Other parts of a page have its view; a page that is everybody's is the same for all, but for the summary. */
    private static boolean looksDifferent(String path, Set<String> whose, String userName) {
        boolean everybodys = whose.equals(Set.of(ALL.split(" ", -1))) && !path.startsWith("summary/");
        return !path.contains("?") && (!everybodys || userName.equals("us.head"));
    }

    @ParameterizedTest
    @CsvSource("ru.head, ru, 390")
    void a_pair_and_the_search_for_one_are_free_of_barriers(
            String userName, String language, int width, Portal portal, Windows windows) {
        Page page = windows.loggedIn(portal, userName, language);
        page.setViewportSize(width, 900);
        page.navigate(portal.page("review/index.xhtml").toString());
        page.locator(".tools a.btn").first().click();
        assertThat(Browser.barriers(page)).isEmpty();
        String theirs = page.url().replaceAll(".*theirs=([0-9a-f-]+).*", "$1");

        page.navigate(portal.page("review/choose.xhtml?theirs=" + theirs).toString());
        assertThat(Browser.barriers(page)).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth - window.innerWidth <= 0"))
                .isEqualTo(true);
    }

    @ParameterizedTest
    @CsvSource("us.delegate, en, 1440")
    void a_position_is_stated_without_a_barrier(
            String userName, String language, int width, Portal portal, Windows windows) {
        Page page = windows.loggedIn(portal, userName, language);
        page.setViewportSize(width, 900);
        page.navigate(portal.page("agenda/index.xhtml").toString());
        page.locator(".ui-datatable-data a").first().click();
        page.locator("[id='say:stance:3']").check();
        page.locator("[id='say:lift']").waitFor();

        assertThat(Browser.barriers(page)).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth - window.innerWidth <= 0"))
                .isEqualTo(true);
    }

    @ParameterizedTest
    @CsvSource({"us.delegate, en, 390", "chair, ru, 1440"})
    void an_organisation_and_its_comments_are_read_without_a_barrier(
            String userName, String language, int width, Portal portal, Windows windows) {
        Page page = windows.loggedIn(portal, userName, language);
        page.setViewportSize(width, 900);
        page.navigate(portal.page("joint/index.xhtml?state=matched").toString());
        page.locator(".ui-datatable-data tr a").first().click();
        page.locator("[id='comments:thread']").waitFor();

        assertThat(Browser.barriers(page)).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth - window.innerWidth <= 0"))
                .isEqualTo(true);
    }

    private static Map<String, Set<String>> pages(Map<String, String> whose) {
        Map<String, Set<String>> pages = new TreeMap<>();
        whose.forEach((path, names) -> pages.put(path, Set.copyOf(List.of(names.split(" ", -1)))));
        return pages;
    }
}
