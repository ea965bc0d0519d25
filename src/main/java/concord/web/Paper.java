package concord.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/** What a page says on paper beside what it shows, and whether it was opened to be printed. */
@Named
@RequestScoped
public class Paper {
    @Inject
    Clock clock;

    /** Whether the page shows all rows of its table, as they are printed. */
    public boolean isAsked() {
        Map<String, String> asked =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        return Paging.of(asked).printed();
    }

    /** Where the page looks like paper on the screen too. */
    public String getMedia() {
        return isAsked() ? "all" : "print";
    }

    /** By the portal's clock; where the browser prints the page later, its script says the later moment. */
    public Instant getMoment() {
        return clock.instant();
    }
}
