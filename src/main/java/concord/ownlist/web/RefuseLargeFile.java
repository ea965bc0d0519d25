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
import java.util.logging.Level;
import java.util.logging.Logger;

/** What the container would not take at all never reaches the page: say so before anything is uploaded. */
@WebFilter(RefuseLargeFile.PAGE)
public class RefuseLargeFile implements Filter {
    private static final Logger LOG = Logger.getLogger(RefuseLargeFile.class.getName());

    static final String PAGE = "/list/read.xhtml";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        if (isLarge(asked)) {
            ((HttpServletResponse) response).sendRedirect(asked.getContextPath() + PAGE + "?large=true");
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isLarge(HttpServletRequest request) throws IOException, ServletException {
        long announced = request.getContentLengthLong();
        return announced < 0 ? !isTaken(request) : announced > ReadPage.MOST_BYTES + ReadPage.MEGABYTE;
    }

    /** What is sent without its length shows only in being read that the container does not take so much. */
    private static boolean isTaken(HttpServletRequest request) throws IOException, ServletException {
        try {
            return !isUpload(request) || request.getParts() != null;
        } catch (IllegalStateException e) {
            LOG.log(Level.FINE, "more than the container takes", e);
            return false;
        }
    }

    private static boolean isUpload(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith("multipart/form-data");
    }
}
