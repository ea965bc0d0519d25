package concord.round.web;

import concord.round.adoption.ReadEditions;
import concord.shared.NotThere;
import concord.web.Ids;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The file of an edition, with the initials that stand under it now. */
@WebServlet("/round/file")
public class DownloadEdition extends HttpServlet {
    @Inject
    transient ReadEditions read;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            int number = Ids.number(request.getParameter("number"));
            byte[] file = read.edition(number).file().bytes();
            response.setContentType("application/json");
            response.setHeader("Content-Disposition", "attachment; filename=\"edition-" + number + ".json\"");
            response.getOutputStream().write(file);
        } catch (NotThere e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
