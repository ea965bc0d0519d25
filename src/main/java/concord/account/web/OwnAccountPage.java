package concord.account.web;

import concord.account.KeepOwnAccount;
import concord.caller.Caller;
import concord.web.Pages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The own account, and where it is logged in. A button names its login by the place in the list, so the page keeps the
 * list that it has shown.
 */
@Named
@ViewScoped
public class OwnAccountPage implements Serializable {
    private static final String HERE = "/account/index.xhtml";

    @Inject
    KeepOwnAccount account;

    @Inject
    Caller caller;

    @Inject
    Pages pages;

    private @Nullable List<LoginRow> logins;

    public String getFullName() {
        return caller.account().fullName();
    }

    public List<LoginRow> getLogins() {
        if (logins == null) {
            UUID asking = caller.account().loginId();
            logins = account.logins().stream()
                    .map(login -> LoginRow.of(login, asking))
                    .toList();
        }
        return logins;
    }

    public void end(UUID login) {
        account.endLogin(login);
        pages.done("account_index.done.ended");
        pages.redirect(HERE);
    }

    public void endOthers() {
        account.endOtherLogins();
        pages.done("account_index.done.others_ended");
        pages.redirect(HERE);
    }
}
