package concord.web;

import concord.caller.AccountPrincipal;
import concord.security.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The pages that are the reader's, and which of them comes first. Each section is a folder of pages. */
@Named
@RequestScoped
public class Menu {
    /** A page beside the own account, and not a folder: it is not everybody's. */
    private static final String APPROVALS = "approvals";

    private static final String APPROVALS_PATH = "/account/approvals.xhtml";

    private static final String ERROR_PAGE = "/error.xhtml";

    @Inject
    Reader reader;

    @Inject
    Pages pages;

    @Inject
    Instance<MenuCount> counts;

    private final Once<List<MenuItem>> items = new Once<>(() -> ask());

    public List<MenuItem> getItems() {
        return items.get();
    }

    private List<MenuItem> ask() {
        String here = FacesContext.getCurrentInstance().getExternalContext().getRequestServletPath();
        return sections(reader.account().orElseThrow().role()).stream()
                .map(section -> new MenuItem("menu." + section, pathOf(section), isOf(section, here), count(section)))
                .toList();
    }

    public void goHome() {
        AccountPrincipal account = reader.account().orElseThrow();
        pages.redirect(account.newcomer() ? "/account/password.xhtml" : home());
    }

    /** The page that comes first for the reader's role. */
    public String home() {
        return pathOf(sections(reader.account().orElseThrow().role()).get(0));
    }

    private static List<String> sections(Role role) {
        return switch (role) {
            case DELEGATE -> List.of("list", "inbox", "review", "agenda", "joint", "round", "summary", "trail");
            case HEAD -> List.of("list", "inbox", "review", "agenda", "joint", "round", "summary", "trail", APPROVALS);
            case CHAIR -> List.of("joint", "inbox", "round", "summary", "trail", APPROVALS);
            case OBSERVER -> List.of("summary", "inbox");
            case ADMINISTRATOR -> List.of("admin", "inbox", "summary", "trail");
        };
    }

    /** None on the error page: there the container may no longer know who asks, and one such page is like the other. */
    private long count(String section) {
        if (ERROR_PAGE.equals(FacesContext.getCurrentInstance().getViewRoot().getViewId())) {
            return 0;
        }
        return counts.stream()
                .filter(count -> count.section().equals(section))
                .mapToLong(MenuCount::count)
                .sum();
    }

    private static boolean isOf(String section, String here) {
        return section.equals(APPROVALS) ? here.equals(APPROVALS_PATH) : here.startsWith("/" + section + "/");
    }

    private static String pathOf(String section) {
        return section.equals(APPROVALS) ? APPROVALS_PATH : "/" + section + "/index.xhtml";
    }
}
