package concord.correspondence;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import concord.portal.Browser;
import concord.portal.Browser.Windows;
import concord.portal.RunningPortal;
import concord.portal.RunningPortal.Portal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Names that only sound alike, on the lists of two delegations: heart and dog, lake and rose, ship and sheep. */
@ExtendWith({RunningPortal.class, Browser.class})
class SoundAlikeIT {
    private static final List<String> AMERICAN =
            List.of("كتائب القلب الولمارية", "Velmar Göl Ocağı", "Velmar Ship Circle", "Дозор «Вельмарский Быт»");
    private static final List<String> RUSSIAN =
            List.of("كتائب الكلب الولمارية", "Velmar Gül Ocağı", "Velmar Sheep Circle", "Дозор «Вельмарский Бит»");

    @Test
    void stand_in_rows_of_their_own_until_delegations_say_otherwise(Portal portal, Windows windows) {
        Page american = windows.loggedIn(portal, "us.head", "en");
        Page russian = windows.loggedIn(portal, "ru.head", "en");
        table(portal, american, AMERICAN);
        table(portal, russian, RUSSIAN);

        for (int i = 0; i < AMERICAN.size(); i++) {
            assertThat(row(portal, american, AMERICAN.get(i))).containsText("Listed by one");
            assertThat(row(portal, american, RUSSIAN.get(i))).containsText("Listed by one");
        }
        american.navigate(portal.page("review/index.xhtml?find=Velmar").toString());
        Locator ships = american.locator(".ui-datatable-data tr")
                .filter(new Locator.FilterOptions().setHasText("Velmar Ship Circle"));
        assertThat(ships).containsText("Velmar Sheep Circle");
        assertThat(ships).containsText("sound");
    }

    private static Locator row(Portal portal, Page page, String name) {
        String find = URLEncoder.encode(name, StandardCharsets.UTF_8);
        page.navigate(portal.page("joint/index.xhtml?find=" + find).toString());
        return page.locator(".ui-datatable-data tr")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first();
    }

    private static void table(Portal portal, Page page, List<String> names) {
        byte[] file = ("primary_name\n" + String.join("\n", names) + "\n").getBytes(StandardCharsets.UTF_8);
        page.navigate(portal.page("list/read.xhtml").toString());
        page.setInputFiles("input[type=file]", new FilePayload("list.csv", "text/csv", file));
        page.click("[id='upload:check']");
        page.click("[id='deed:read']");
        page.waitForURL(url -> !url.contains("read"));
        page.navigate(portal.page("list/index.xhtml").toString());
        page.locator("[id='list:waiting']").click();
        page.locator("[id='list:preview']").click();
        page.locator("[id='table:go']").click();
        page.waitForURL("**/list/index.xhtml*");
    }
}
