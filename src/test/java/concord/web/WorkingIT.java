package concord.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import concord.portal.Browser;
import concord.portal.Browser.Windows;
import concord.portal.RunningPortal;
import concord.portal.RunningPortal.Portal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What takes its time says so, and is asked for once however often it is clicked; the portal's answers are held here. */
@ExtendWith({RunningPortal.class, Browser.class})
class WorkingIT {
    private static final Pattern OFF = Pattern.compile("true");

    @Test
    void a_command_that_takes_its_time_says_so_and_is_sent_once(Portal portal, Windows windows) {
        Page page = agenda(portal, windows);
        Held held = Held.of(page, "agenda/index.xhtml", "agenda:all");
        Locator all = page.locator("[id='agenda:all']");
        all.dblclick();
        assertThat(all).hasAttribute("aria-disabled", OFF);
        assertThat(status(page)).hasText("Working…");
        all.dispatchEvent("click");

        held.first().resume();
        assertThat(page.locator("[id='agenda:none']")).isEnabled();
        assertThat(status(page)).isEmpty();
        assertThat(held.routes()).hasSize(1);
    }

    @Test
    void a_command_that_fails_can_be_asked_again(Portal portal, Windows windows) {
        Page page = agenda(portal, windows);
        Held held = Held.of(page, "agenda/index.xhtml", "agenda:all");
        Locator all = page.locator("[id='agenda:all']");
        all.click();
        assertThat(status(page)).hasText("Working…");

        held.first().abort();
        assertThat(status(page)).isEmpty();
        assertThat(page.locator("[data-failed='unanswered']")).isVisible();
        assertThat(all).isEnabled();
    }

    /** A page on its way to the next one is not looked into: it tells by itself what it says. */
    @Test
    void a_form_is_sent_once(Portal portal, Windows windows) {
        Page page = windows.anonymous("en");
        List<String> said = new ArrayList<>();
        page.exposeFunction("told", words -> said.add((String) words[0]));
        page.navigate(portal.page("login.xhtml").toString());
        page.evaluate("""
                () => {
                    const status = document.querySelector("[data-working]");
                    new MutationObserver(() => told(status.textContent)).observe(status, { childList: true });
                }""");
        page.fill("[id='login:userName']", "nobody.known");
        page.fill("[id='login:password']", "no password at all");
        Held held = Held.of(page, "login.xhtml", "login:go");
        page.locator("[id='login:go']").dblclick();
        page.waitForCondition(() -> said.contains("Working…"));
        page.keyboard().press("Enter");

        held.first().resume();
        assertThat(page.locator("#messages .refused")).isVisible();
        assertThat(held.routes()).hasSize(1);
    }

    private static Page agenda(Portal portal, Windows windows) {
        Page page = windows.loggedIn(portal, "us.delegate", "en");
        page.navigate(portal.page("agenda/index.xhtml").toString());
        return page;
    }

    private static Locator status(Page page) {
        return page.locator("[data-working]");
    }

    /** Requests for one deed, on their way until the test lets them go. */
    private record Held(List<Route> routes) {
        static Held of(Page page, String path, String deed) {
            Held held = new Held(new ArrayList<>());
            page.route("**/" + path, route -> {
                if (asks(route.request(), deed)) {
                    held.routes().add(route);
                } else {
                    route.resume();
                }
            });
            return held;
        }

        private static boolean asks(Request request, String deed) {
            String sent = request.postData();
            return sent != null && sent.contains(deed.replace(":", "%3A"));
        }

        Route first() {
            return routes().get(0);
        }
    }
}
