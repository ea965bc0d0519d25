package concord.account.web;

import concord.caller.AccountPrincipal;
import concord.caller.Caller;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.UUID;

/**
 * An HTTP session holds the state of the pages that a login has open, so it belongs to that login from its first moment.
 * With another login it ends, whatever its cookie says.
 */
@WebListener
public class OwnSession implements HttpSessionListener {
    private static final String LOGIN = "concord.login";

    @Inject
    Caller caller;

    /** A page needed a session for the first time. */
    @Override
    public void sessionCreated(HttpSessionEvent event) {
        caller.principal()
                .map(AccountPrincipal::loginId)
                .ifPresent(login -> event.getSession().setAttribute(LOGIN, login));
    }

    /** Pages that somebody else left open in this browser go with their session. */
    static void begin(HttpServletRequest request, UUID login) {
        HttpSession former = request.getSession(false);
        if (former != null) {
            former.invalidate();
        }
        request.getSession().setAttribute(LOGIN, login);
    }

    /** Ends a session that is not the login's; one of its own begins when a page needs it. */
    static void require(HttpServletRequest request, UUID login) {
        HttpSession session = request.getSession(false);
        if (session != null && !login.equals(session.getAttribute(LOGIN))) {
            session.invalidate();
        }
    }
}
