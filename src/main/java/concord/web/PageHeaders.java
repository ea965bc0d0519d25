package concord.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Headers that every answer bears: what browsers and proxies must not do with it. What the container refuses before any
 * filter comes here with the error page, so that a page that is not the caller's looks like one that does not exist.
 */
@WebFilter(
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class PageHeaders implements Filter {
    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        put((HttpServletRequest) request, (HttpServletResponse) response);
        chain.doFilter(request, response);
    }

    /** For an answer that no filter sees. */
    public static void put(HttpServletRequest request, HttpServletResponse answer) {
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("Referrer-Policy", "same-origin");
        answer.setHeader("Vary", "Accept-Encoding");
        if (!request.getServletPath().startsWith("/jakarta.faces.resource/")) {
            answer.setHeader("Cache-Control", "no-store");
        }
    }
}
