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
import java.util.Set;

/**
 * Nothing is done that a page of another site sent, login and logout included. Browsers say where a request comes from
 * (W3C Fetch Metadata); what is no browser says nothing, and carries nobody's cookies.
 */
@WebFilter("/*")
public class OwnFormsOnly implements Filter {
    private static final Set<String> ELSEWHERE = Set.of("cross-site", "same-site");
    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        String site = asked.getHeader("Sec-Fetch-Site");
        if (site != null && ELSEWHERE.contains(site) && !READING.contains(asked.getMethod())) {
            ((HttpServletResponse) response).sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        chain.doFilter(request, response);
    }
}
