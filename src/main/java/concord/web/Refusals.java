package concord.web;

import concord.shared.NotThere;
import concord.shared.Refusal;
import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;

/** The one place where what the portal refuses becomes a message or a page. */
class Refusals extends ExceptionHandlerWrapper {
    Refusals(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        for (Iterator<ExceptionQueuedEvent> events =
                        getUnhandledExceptionQueuedEvents().iterator();
                events.hasNext(); ) {
            if (answer(events.next().getContext().getException())) {
                events.remove();
            }
        }
        getWrapped().handle();
    }

    private static boolean answer(Throwable thrown) {
        Optional<Refusal> refusal = cause(thrown, Refusal.class);
        if (refusal.isPresent()) {
            CDI.current()
                    .select(Pages.class)
                    .get()
                    .refuse(refusal.get().key(), refusal.get().args().toArray());
            return true;
        }
        if (has(thrown, NotThere.class)
                || has(thrown, EJBAccessException.class)
                || has(thrown, AccessLocalException.class)) {
            return send(HttpServletResponse.SC_NOT_FOUND);
        }
        if (has(thrown, ViewExpiredException.class)) {
            return reload();
        }
        return has(thrown, java.sql.SQLNonTransientConnectionException.class)
                && send(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    /** The page's state is gone with its session: show the page anew; the browser kept what was typed. */
    private static boolean reload() {
        FacesContext faces = FacesContext.getCurrentInstance();
        String query = faces.getExternalContext().getRequestHeaderMap().getOrDefault("Referer", "");
        String path = faces.getExternalContext().getRequestServletPath();
        int parameters = query.indexOf('?');
        CDI.current().select(Pages.class).get().redirect(path + (parameters < 0 ? "" : query.substring(parameters)));
        return true;
    }

    private static boolean send(int status) {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext().responseSendError(status, null);
            faces.responseComplete();
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean has(Throwable thrown, Class<? extends Throwable> type) {
        return cause(thrown, type).isPresent();
    }

    private static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> type) {
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
