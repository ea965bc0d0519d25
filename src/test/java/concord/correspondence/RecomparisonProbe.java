package concord.correspondence;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Does what is done at each start. Only in the war under test. */
@WebServlet("/probe/recomparison")
public class RecomparisonProbe extends HttpServlet {
    @Inject
    transient CompareAnew start;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        start.compare();
        response.getWriter().print("compared");
    }
}
