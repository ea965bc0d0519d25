package concord.web;

import concord.security.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** The pages that are the reader's, in groups. Each section is a folder of pages. */
@Named
@RequestScoped
public class Menu {
    /** A page beside the own account, and not a folder: it is not everybody's. */
    private static final String APPROVALS = "approvals";

    private static final String APPROVALS_PATH = "/account/approvals.xhtml";

    private static final String ERROR_PAGE = "/error.xhtml";
    private static final String HOME = "/index.xhtml";

    @Inject
    Reader reader;

    @Inject
    Instance<MenuCount> counts;

    private final Once<List<MenuGroup>> groups = new Once<>(() -> ask());

    public List<MenuGroup> getGroups() {
        return groups.get();
    }

    /** In how many sections something needs the reader. */
    public long getCounted() {
        return groups.get().stream()
                .flatMap(group -> group.items().stream())
                .filter(item -> item.count() > 0)
                .count();
    }

    /** Whether the landing page is shown. */
    public boolean isHome() {
        return HOME.equals(here());
    }

    private List<MenuGroup> ask() {
        Role role = reader.account().orElseThrow().role();
        return Stream.of(
                        group("work", work(role)),
                        group("agreement", role.seesTable() ? List.of("joint", "round") : List.of()),
                        group("record", role == Role.OBSERVER ? List.of("summary") : List.of("summary", "trail")))
                .filter(group -> !group.items().isEmpty())
                .toList();
    }

    private MenuGroup group(String key, List<String> sections) {
        String here = here();
        return new MenuGroup(
                "menu.group." + key,
                sections.stream()
                        .map(section ->
                                new MenuItem("menu." + section, pathOf(section), isOf(section, here), count(section)))
                        .toList());
    }

    private static String here() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestServletPath();
    }

    private static List<String> work(Role role) {
        return switch (role) {
            case DELEGATE -> List.of("inbox", "list", "review", "agenda");
            case HEAD -> List.of("inbox", "list", "review", "agenda", APPROVALS);
            case CHAIR -> List.of("inbox", APPROVALS);
            case OBSERVER -> List.of("inbox");
            case ADMINISTRATOR -> List.of("inbox", "admin");
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
