package concord.account.web;

import concord.account.Issued;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Objects;

/** A one-time password on its way over a redirect to the page that shows it: once, and never again. */
@Named
@RequestScoped
public class ShownOnce {
    private static final String PASSWORD = "issued.password";
    private static final String APPROVAL = "issued.approval";

    static void keep(Issued issued) {
        Map<String, Object> flash = flash();
        issued.password().ifPresent(password -> flash.put(PASSWORD, password));
        flash.put(APPROVAL, issued.approval().name());
    }

    /** Empty if none was issued just now. */
    public String getPassword() {
        return Objects.requireNonNullElse(flash().get(PASSWORD), "").toString();
    }

    /** Name of whose consent the deed waits for; empty if nothing was done just now. */
    public String getApproval() {
        return Objects.requireNonNullElse(flash().get(APPROVAL), "").toString();
    }

    private static Map<String, Object> flash() {
        return FacesContext.getCurrentInstance().getExternalContext().getFlash();
    }
}
