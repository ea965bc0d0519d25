package concord.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The address of the page that is shown. */
@Named
@RequestScoped
public class Here {
    /**
     * As a form is sent to it whose page is about something named in the query; without this, Faces sends the form to the
     * page alone, and where the answer is a refusal, the browser's address no longer says what it is about.
     */
    public String getAddress() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath() + getPath();
    }

    /** From the portal's root, with its query. */
    public String getPath() {
        ExternalContext web = FacesContext.getCurrentInstance().getExternalContext();
        String query = ((HttpServletRequest) web.getRequest()).getQueryString();
        return web.getRequestServletPath() + (query == null ? "" : "?" + query);
    }
}
