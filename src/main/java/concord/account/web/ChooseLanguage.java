package concord.account.web;

import concord.account.KeepOwnAccount;
import concord.caller.Caller;
import concord.web.Reader;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;

/** Changes the language of the pages; the browser remembers it and, for somebody logged in, the account. */
@WebServlet("/language")
public class ChooseLanguage extends HttpServlet {
    private static final int YEAR = (int) Duration.ofDays(365).toSeconds();

    @Inject
    transient Caller caller;

    @Inject
    transient KeepOwnAccount account;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String to = Objects.requireNonNullElse(request.getParameter("to"), "");
        if (Reader.LANGUAGES.stream()
                .anyMatch(language -> language.getLanguage().equals(to))) {
            Cookie cookie = new Cookie(Reader.COOKIE, to);
            cookie.setPath("/");
            cookie.setMaxAge(YEAR);
            cookie.setHttpOnly(true);
            cookie.setSecure(request.isSecure());
            response.addCookie(cookie);
            if (caller.principal().isPresent()) {
                account.read(to);
            }
        }
        String back = Objects.requireNonNullElse(request.getParameter("back"), "/");
        response.sendRedirect(request.getContextPath() + ToLogin.safe(back));
    }
}
