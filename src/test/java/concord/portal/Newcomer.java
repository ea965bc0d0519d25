package concord.portal;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody who was given an address and a password and goes on from page to page by what these show, never by an address.
 * Counts what that takes.
 */
public final class Newcomer {
    /**
     * What one matter took.
     *
     * @param clicks also of boxes that are ticked and of answers that are chosen
     * @param fields that were typed into, chosen from, or given a file
     * @param time of portal and browser; nobody reads or thinks
     */
    public record Effort(String who, String what, int clicks, int fields, Duration time) {}

    private final Page page;
    private final String userName;
    private final List<Effort> efforts = new ArrayList<>();
    private int clicks;
    private int fields;
    private long since = System.nanoTime();

    public Newcomer(Page page, String userName) {
        this.page = page;
        this.userName = userName;
    }

    public Page page() {
        return page;
    }

    public void logIn(RunningPortal.Portal portal, String password) {
        begin();
        page.navigate(portal.address().toString());
        Browser.logIn(page, userName, password);
        page.waitForURL(url -> !url.contains("login"));
        fields += 2;
        clicks++;
        end("log in");
    }

    /** From here on it counts; what was waited for others does not. */
    public void begin() {
        clicks = 0;
        fields = 0;
        since = System.nanoTime();
    }

    public void end(String what) {
        efforts.add(new Effort(userName, what, clicks, fields, Duration.ofNanos(System.nanoTime() - since)));
        begin();
    }

    public List<Effort> efforts() {
        return List.copyOf(efforts);
    }

    /** From the front page, by the line that says that it waits. */
    public void need(String need) {
        home();
        click("[data-need='" + need + "'] a.btn");
    }

    public void home() {
        click("header a");
        page.locator("main h1").waitFor();
    }

    public void menu(String section) {
        click("#menu a[href*='/" + section + "/']");
    }

    public void click(String what) {
        click(page.locator(what).first());
    }

    public void click(Locator what) {
        clicks++;
        what.click();
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
    }

    /** To the page where what the click does shows. */
    public void click(String what, String address) {
        click(what);
        page.waitForURL(address);
    }

    /** Reads a deed back and does it. */
    public void readsBackAndDoes(String ask, String deed) {
        click(ask);
        page.locator(".readback .said").first().waitFor();
        click(deed);
    }

    public void write(String field, String text) {
        fields++;
        page.fill(field, text);
    }

    /** The first option that says so. */
    public void choose(String field, String words) {
        fields++;
        Locator option = page.locator(field + " option")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
        page.selectOption(field, option.getAttribute("value"));
    }

    public void give(String field, Path file) {
        fields++;
        page.locator(field).setInputFiles(file);
    }
}
