package concord.ownlist.web;

import concord.caller.Caller;
import concord.ownlist.EntryQuery;
import concord.ownlist.EntryState;
import concord.ownlist.file.KeepListFile;
import concord.shared.Keyed;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The own list as a file: all of it, or what the same search and filter find on the list's page, in the same order of
 * names; and a file with titles alone, to begin one with.
 */
@WebServlet({DownloadList.FILE, DownloadList.TITLES})
public class DownloadList extends HttpServlet {
    static final String FILE = "/list/file";
    static final String TITLES = "/list/file/titles";

    @Inject
    transient KeepListFile files;

    @Inject
    transient Caller caller;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean titles = request.getServletPath().equals(TITLES);
        response.setContentType("text/csv");
        response.setCharacterEncoding("UTF-8");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + (titles ? "list.csv" : fileName()) + "\"");
        Writer out = response.getWriter();
        if (titles) {
            files.write(out, List.of());
        } else {
            files.write(out, query(request));
        }
    }

    private static EntryQuery query(HttpServletRequest request) {
        String text = Objects.requireNonNullElse(request.getParameter("text"), "");
        String language = Objects.requireNonNullElse(request.getParameter("language"), "en");
        return EntryQuery.all(
                text,
                state(Objects.requireNonNullElse(request.getParameter("state"), "")),
                Locale.forLanguageTag(language));
    }

    private static @Nullable EntryState state(String key) {
        return Keyed.find(EntryState.class, key).orElse(null);
    }

    /** “united-states-2015-12-18.csv”: plain letters, whatever the browser and its system. */
    private String fileName() {
        String delegation = caller.account().delegationName(Locale.ENGLISH).orElse("list");
        String plain = delegation.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return plain + "-" + LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) + ".csv";
    }
}
