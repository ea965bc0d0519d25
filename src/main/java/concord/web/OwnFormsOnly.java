package concord.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/**
 * Nothing is done that a page of another site sent, login and logout included, and no such page listens to what the
 * portal tells open browsers. Browsers say where a request comes from (W3C Fetch Metadata; for a web socket, on every
 * connection, RFC 6455's Origin); what is no browser says nothing, and carries nobody's cookies.
 */
@WebFilter("/*")
public class OwnFormsOnly implements Filter {
    private static final Set<String> ELSEWHERE = Set.of("cross-site", "same-site");
    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        if (isRefused(asked)) {
            ((HttpServletResponse) response).sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean isRefused(HttpServletRequest asked) {
        String site = asked.getHeader("Sec-Fetch-Site");
        boolean elsewhere = site != null && ELSEWHERE.contains(site);
        if (asked.getHeader("Upgrade") != null) {
            String origin = asked.getHeader("Origin");
            return elsewhere || (origin != null && !isHost(origin, asked.getServerName()));
        }
        return elsewhere && !READING.contains(asked.getMethod());
    }

    /** The host alone: a proxy may leave scheme and port out of what it passes on. */
    static boolean isHost(String origin, String host) {
        try {
            return host.equalsIgnoreCase(new URI(origin).getHost());
        } catch (URISyntaxException none) {
            return false;
        }
    }
}
