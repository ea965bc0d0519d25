package concord.ownlist.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What the container would not take at all never reaches the page: say so before anything is uploaded. */
@WebFilter(RefuseLargeFile.PAGE)
public class RefuseLargeFile implements Filter {
    static final String PAGE = "/list/read.xhtml";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() > ReadPage.MOST_BYTES + ReadPage.MEGABYTE) {
            String path = ((HttpServletRequest) request).getContextPath() + PAGE;
            ((HttpServletResponse) response).sendRedirect(path + "?large=true");
        } else {
            chain.doFilter(request, response);
        }
    }
}
