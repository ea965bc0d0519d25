package concord.portal;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The way to the probes, which lie where nobody may go, from an address that is open to anybody and at which the portal
 * knows who asks. Only in the war under test.
 */
@WebServlet("/favicon.ico")
public class ProbeDoor extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.getRequestDispatcher("/probe/" + request.getParameter("probe")).forward(request, response);
    }
}
