package concord.web;

import concord.account.AccountPrincipal;
import concord.security.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** The pages that are the reader's, and which of them comes first. Each section is a folder of pages. */
@Named
@RequestScoped
public class Menu {
    @Inject
    Reader reader;

    @Inject
    Pages pages;

    public List<MenuItem> getItems() {
        String here = FacesContext.getCurrentInstance().getExternalContext().getRequestServletPath();
        List<MenuItem> items = new ArrayList<>();
        for (String section : sections(reader.account().orElseThrow().role())) {
            items.add(new MenuItem("menu." + section, pathOf(section), here.startsWith("/" + section + "/"), 0));
        }
        return items;
    }

    public void goHome() {
        AccountPrincipal account = reader.account().orElseThrow();
        String first = sections(account.role()).get(0);
        pages.redirect(account.newcomer() ? "/account/password.xhtml" : pathOf(first));
    }

    private static List<String> sections(Role role) {
        return switch (role) {
            case DELEGATE, HEAD -> List.of("list", "joint", "summary", "trail");
            case CHAIR -> List.of("joint", "summary", "trail");
            case OBSERVER -> List.of("summary");
            case ADMINISTRATOR -> List.of("admin", "summary", "trail");
        };
    }

    private static String pathOf(String section) {
        return "/" + section + "/index.xhtml";
    }
}
