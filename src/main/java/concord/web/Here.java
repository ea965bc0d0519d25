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
    /** From the portal's root, with its query. */
    public String getPath() {
        ExternalContext web = FacesContext.getCurrentInstance().getExternalContext();
        String query = ((HttpServletRequest) web.getRequest()).getQueryString();
        return web.getRequestServletPath() + (query == null ? "" : "?" + query);
    }
}
