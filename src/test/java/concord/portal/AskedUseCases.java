package concord.portal;

import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Says which use cases were asked, and with what, by the page that was shown last: by the page itself, and not by a use
 * case in its turn. Only in the war under test, so that nobody else's request pays for it.
 */
@WebServlet("/probe/asked")
public class AskedUseCases extends HttpServlet {
    private static final ThreadLocal<Asked> NOW = new ThreadLocal<>();
    private static volatile List<String> last = List.of();

    private static final class Asked {
        private final List<String> calls = new ArrayList<>();
        private int depth;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().print(String.join("\n", last));
    }

    /** Around each page. */
    @WebFilter("*.xhtml")
    public static class Page extends HttpFilter {
        @Override
        protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            Asked asked = new Asked();
            NOW.set(asked);
            try {
                chain.doFilter(request, response);
            } finally {
                NOW.remove();
                last = List.copyOf(asked.calls);
            }
        }
    }

    /** Around each use case: {@code ejb-jar.xml} of the war under test says so. */
    public static class Door {
        @AroundInvoke
        public Object pass(InvocationContext call) throws Exception {
            Asked asked = NOW.get();
            if (asked == null) {
                return call.proceed();
            }
            if (asked.depth == 0) {
                asked.calls.add(call.getMethod().getDeclaringClass().getSimpleName() + "."
                        + call.getMethod().getName() + Arrays.deepToString(call.getParameters()));
            }
            asked.depth++;
            try {
                return call.proceed();
            } finally {
                asked.depth--;
            }
        }
    }
}
