package concord.web;

import concord.shared.Refusal;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The one place where what the portal refuses becomes a message or a page. */
class Refusals extends ExceptionHandlerWrapper {
    private static final Logger LOG = Logger.getLogger(Refusals.class.getName());

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
        boolean ajax = FacesContext.getCurrentInstance().getPartialViewContext().isAjaxRequest();
        Answer answer = Answer.to(thrown, ajax);
        switch (answer) {
            case MESSAGE -> Answer.cause(thrown, Refusal.class).ifPresent(Refusals::say);
            case NOT_THERE -> send(HttpServletResponse.SC_NOT_FOUND);
            case RELOAD -> reload();
            case UNAVAILABLE -> send(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            case FAILED -> {
                LOG.log(Level.SEVERE, "a part of a page failed", thrown);
                send(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            }
            case ERROR_PAGE -> {}
        }
        return answer != Answer.ERROR_PAGE;
    }

    private static void say(Refusal refusal) {
        CDI.current()
                .select(Pages.class)
                .get()
                .refuse(refusal.key(), refusal.args().toArray());
    }

    /** The page's state is gone with its session: show the page anew; the browser kept what was typed. */
    private static void reload() {
        FacesContext faces = FacesContext.getCurrentInstance();
        String query = faces.getExternalContext().getRequestHeaderMap().getOrDefault("Referer", "");
        String path = faces.getExternalContext().getRequestServletPath();
        int parameters = query.indexOf('?');
        CDI.current().select(Pages.class).get().redirect(path + (parameters < 0 ? "" : query.substring(parameters)));
    }

    /** What was sent already can only be left as it is. */
    private static void send(int status) {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            if (!faces.getExternalContext().isResponseCommitted()) {
                faces.getExternalContext().responseSendError(status, null);
            }
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
