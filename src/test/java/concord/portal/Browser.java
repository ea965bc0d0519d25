package concord.portal;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One real Chromium for all browser tests of a run: Debian's where it is, the one without a screen before the other, else
 * the one that Playwright fetches. Windows that a test class has opened are closed after it.
 */
public class Browser implements ParameterResolver, AfterTestExecutionCallback, AfterAllCallback {
    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(Browser.class);
    private static final List<Path> DEBIANS =
            List.of(Path.of("/usr/bin/chromium-headless-shell"), Path.of("/usr/bin/chromium"));
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final String AXE = "() => {" + AxeBuilder.getAxeScript() + "}";
    /** With what hangs, not with what is slow: a machine that does something else beside makes a page wait for long. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    public static final String PASSWORD = "moscow-december-2015";

    /** Opens a window of its own, with cookies of its own, for each person. */
    public record Windows(Playwright playwright, com.microsoft.playwright.Browser browser) implements AutoCloseable {
        /**
         * Somebody who has logged in, reading in the given language, before the first page. The login is one of its own, as
         * by the form, but without the pages of a browser: {@code LoginIT} goes that way.
         */
        public Page loggedIn(RunningPortal.Portal portal, String userName, String language) {
            Page page = anonymous(language);
            String address = portal.address().toString();
            page.context()
                    .addCookies(Visitor.loggedIn(portal.address(), userName).cookies().entrySet().stream()
                            .map(cookie -> new Cookie(cookie.getKey(), cookie.getValue()).setUrl(address))
                            .toList());
            return page;
        }

        public Page anonymous(String language) {
            BrowserContext context = browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                    .setLocale(language)
                    .setViewportSize(1440, 900));
            Page page = context.newPage();
            page.setDefaultTimeout(PATIENCE.toMillis());
            return page;
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }

    public static void logIn(Page page, String userName, String password) {
        page.fill("[id='login:userName']", userName);
        page.fill("[id='login:password']", password);
        page.click("[id='login:go']");
    }

    /** Presses a key for a deed, once the page takes keys. */
    public static void key(Page page, String key) {
        page.locator("body[data-keys]").waitFor();
        page.keyboard().press(key);
    }

    /** What axe finds serious or critical on the page; empty is what every page must be. */
    public static List<?> barriers(Page page) {
        page.evaluate(AXE);
        return (List<?>) page.evaluate("""
                async () => (await axe.run({resultTypes: ['violations']})).violations
                    .filter(rule => ['serious', 'critical'].includes(rule.impact))
                    .map(rule => rule.id + ': ' + rule.nodes[0].html)""");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Windows.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(NAMESPACE).getOrComputeIfAbsent(Windows.class, any -> open());
    }

    /** What a failed test had before it, for whoever reads the log alone. */
    @Override
    public void afterTestExecution(ExtensionContext context) {
        Windows windows = context.getRoot().getStore(NAMESPACE).get(Windows.class, Windows.class);
        if (windows != null && context.getExecutionException().isPresent()) {
            windows.browser().contexts().stream()
                    .flatMap(opened -> opened.pages().stream())
                    .forEach(Browser::print);
        }
    }

    private static void print(Page page) {
        System.out.println(page.url() + ":");
        System.out.println(String.join("\n", page.locator("main").allInnerTexts()));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        Windows windows = context.getRoot().getStore(NAMESPACE).get(Windows.class, Windows.class);
        if (windows != null) {
            List.copyOf(windows.browser().contexts()).forEach(BrowserContext::close);
        }
    }

    private static Windows open() {
        Optional<Path> debians = DEBIANS.stream().filter(Files::isExecutable).findFirst();
        Map<String, String> environment =
                debians.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis() / 3);
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(QUIET);
        debians.ifPresent(options::setExecutablePath);
        return new Windows(playwright, playwright.chromium().launch(options));
    }
}
