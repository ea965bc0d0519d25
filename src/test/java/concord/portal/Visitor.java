package concord.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookieStore;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who asks the portal over HTTP, with cookies and without a browser; redirects are shown, not followed. */
public final class Visitor {
    private static final Pattern NONCE = Pattern.compile("csp\\.init\\('([^']+)'");
    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final URI root;
    private String site = "same-origin";

    public Visitor(URI root) {
        this.root = root;
    }

    public static Visitor loggedIn(URI root, String userName) {
        return loggedIn(root, userName, Browser.PASSWORD);
    }

    public static Visitor loggedIn(URI root, String userName, String password) {
        Visitor visitor = new Visitor(root);
        if (!visitor.logIn(userName, password)) {
            throw new IllegalStateException(userName + " could not log in");
        }
        return visitor;
    }

    /** Whether the portal lets in whoever gives this name and password. */
    public boolean logIn(String userName, String password) {
        Map<String, String> form =
                Map.of("login", "login", "login:userName", userName, "login:password", password, "login:go", "x");
        return submit("login.xhtml", form).statusCode() == 302;
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(root.resolve(path)).GET());
    }

    public HttpResponse<String> post(String path, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(root.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    public Map<String, String> cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .collect(Collectors.toMap(HttpCookie::getName, HttpCookie::getValue));
    }

    /** From now on each request says that a page of such a site sent it, as browsers do. */
    public Visitor sentBy(String site) {
        this.site = site;
        return this;
    }

    /** From now on comes with the other's session, and still with the own login. */
    public Visitor withSessionOf(Visitor other) {
        CookieStore own = cookies.getCookieStore();
        own.getCookies().stream().filter(Visitor::isSession).toList().forEach(cookie -> own.remove(root, cookie));
        other.cookies.getCookieStore().getCookies().stream()
                .filter(Visitor::isSession)
                .forEach(cookie -> own.add(root, cookie));
        return this;
    }

    /** Opens the page and sends its form back, as a browser would. */
    public HttpResponse<String> submit(String path, Map<String, String> fields) {
        return sendBack(path, get(path).body(), fields);
    }

    /** Sends back the form of a page that was opened before. */
    public HttpResponse<String> sendBack(String path, String page, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("primefaces.nonce", found(NONCE, page));
        all.put("jakarta.faces.ViewState", found(VIEW_STATE, page));
        return post(path, all);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.setHeader("Sec-Fetch-Site", site).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static boolean isSession(HttpCookie cookie) {
        return cookie.getName().equals("JSESSIONID");
    }

    private static String found(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
