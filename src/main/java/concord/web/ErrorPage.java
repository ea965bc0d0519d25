package concord.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletResponse;

/**
 * One page for all that goes wrong. A page that is not the caller's answers exactly as one that does not exist. It reads
 * no database, since that may be what is away.
 */
@Named
@RequestScoped
public class ErrorPage {
    private int status;

    @PostConstruct
    void classify() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Object code = faces.getExternalContext().getRequestMap().get(RequestDispatcher.ERROR_STATUS_CODE);
        status = code instanceof Integer given ? shown(given) : HttpServletResponse.SC_NOT_FOUND;
        faces.getExternalContext().setResponseStatus(status);
    }

    /** Beginning of the message keys for what happened. */
    public String getKey() {
        return switch (status) {
            case HttpServletResponse.SC_NOT_FOUND -> "error.not_there";
            case HttpServletResponse.SC_SERVICE_UNAVAILABLE -> "error.unavailable";
            default -> status < 500 ? "error.request" : "error.failed";
        };
    }

    private static int shown(int status) {
        boolean notTheirs = status == HttpServletResponse.SC_FORBIDDEN || status == HttpServletResponse.SC_UNAUTHORIZED;
        return notTheirs ? HttpServletResponse.SC_NOT_FOUND : status;
    }
}
