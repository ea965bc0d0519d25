package concord.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;

/** What every page bean may say to the browser: go there; this was done; this was refused. */
@ApplicationScoped
public class Pages {
    @Inject
    Text text;

    /** @param path from the portal's root, beginning with a slash */
    public void redirect(String path) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext web = faces.getExternalContext();
        try {
            if (!faces.getMessageList().isEmpty()) {
                web.getFlash().setKeepMessages(true);
            }
            web.redirect(web.getRequestContextPath() + path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** That what a form held is saved: the browser keeps it no longer. To be called before the redirect. */
    public void saved(String keepKey) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put("saved", keepKey);
    }

    /** Shows a part of the page anew in the answer, beside what the command itself updates. */
    public void show(String part) {
        FacesContext.getCurrentInstance().getPartialViewContext().getRenderIds().add(part);
    }

    /** A sentence that says what was done; it survives a redirect. */
    public void done(String key, Object... args) {
        add(FacesMessage.SEVERITY_INFO, key, args);
    }

    /** A sentence that says what was refused, why, and what to do instead. */
    public void refuse(String key, Object... args) {
        add(FacesMessage.SEVERITY_ERROR, key, args);
    }

    private void add(FacesMessage.Severity severity, String key, Object... args) {
        FacesMessage message = new FacesMessage(severity, text.of(key, args), null);
        FacesContext.getCurrentInstance().addMessage(null, message);
    }
}
