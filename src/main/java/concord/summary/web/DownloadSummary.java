package concord.summary.web;

import concord.shared.NotThere;
import concord.summary.FrozenSummary;
import concord.summary.ReadSummary;
import concord.web.Ids;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A released summary as a file: no more than its page shows. */
@WebServlet("/summary/file")
public class DownloadSummary extends HttpServlet {
    @Inject
    transient ReadSummary read;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            boolean json = "json".equals(request.getParameter("as"));
            FrozenSummary summary = read.released(Ids.number(request.getParameter("number")));
            response.setContentType(json ? "application/json" : "text/csv");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"summary-" + summary.number() + (json ? ".json" : ".csv") + "\"");
            response.getOutputStream().write(json ? SummaryFile.json(summary) : SummaryFile.csv(summary));
        } catch (NotThere e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
