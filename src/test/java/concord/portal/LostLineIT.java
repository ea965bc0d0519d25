package concord.portal;

import com.microsoft.playwright.Page;
import concord.portal.Browser.Windows;
import concord.portal.RunningPortal.Portal;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What changed while the line to the portal was down has told nobody, so an open page asks when the line is back. */
@ExtendWith({RunningPortal.class, Browser.class})
class LostLineIT {
    @ParameterizedTest
    @CsvSource({
        "joint/index.xhtml, joint",
        "agenda/index.xhtml, joint",
        "review/index.xhtml, joint",
        "round/index.xhtml, joint",
        "summary/index.xhtml, joint",
        "inbox/index.xhtml, inboxSeat",
        "inbox/index.xhtml, inboxRole"
    })
    void a_page_asks_anew_when_its_line_is_back(String path, String channel, Portal portal, Windows windows) {
        Page page = windows.loggedIn(portal, "us.head", "en");
        page.navigate(portal.page(path).toString());

        page.waitForRequest(
                request -> request.method().equals("POST") && request.url().contains(path),
                () -> page.evaluate("channel => { liveLost(1006, channel); liveOpened(channel); }", channel));
    }
}
