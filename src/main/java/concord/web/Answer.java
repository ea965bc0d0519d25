package concord.web;

import concord.shared.NotThere;
import concord.shared.Refusal;
import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import java.sql.SQLNonTransientConnectionException;
import java.util.Optional;

/** What the browser is told when a request ends in an exception. */
enum Answer {
    /** The refusal's sentence, on the page. */
    MESSAGE,
    /** The page that says that there is none. */
    NOT_THERE,
    /** The page anew, since its state is gone. */
    RELOAD,
    /** That the database is away. */
    UNAVAILABLE,
    /** That something failed, and not what: the page that asked for a part of itself has a sentence for it. */
    FAILED,
    /** The container leads to the error page. */
    ERROR_PAGE;

    /** @param ajax whether only a part of a page was asked for: there the container would name the exception */
    static Answer to(Throwable thrown, boolean ajax) {
        if (has(thrown, Refusal.class)) {
            return MESSAGE;
        }
        if (has(thrown, NotThere.class)
                || has(thrown, EJBAccessException.class)
                || has(thrown, AccessLocalException.class)) {
            return NOT_THERE;
        }
        if (has(thrown, ViewExpiredException.class)) {
            return RELOAD;
        }
        if (has(thrown, SQLNonTransientConnectionException.class)) {
            return UNAVAILABLE;
        }
        return ajax ? FAILED : ERROR_PAGE;
    }

    private static boolean has(Throwable thrown, Class<? extends Throwable> type) {
        return cause(thrown, type).isPresent();
    }

    static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> type) {
        for (Throwable t = thrown;
                t != null;
                t = t instanceof FacesException && t.getCause() == t ? null : t.getCause()) {
            if (type.isInstance(t)) {
                return Optional.of(type.cast(t));
            }
        }
        return Optional.empty();
    }
}
