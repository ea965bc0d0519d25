package concord.account.web;

import concord.account.KeepOwnAccount;
import concord.web.Pages;
import concord.web.Reader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Replacing the own password: whenever one wishes, and before anything else where it is a one-time password. */
@Named
@RequestScoped
public class PasswordPage {
    @Inject
    KeepOwnAccount account;

    @Inject
    Pages pages;

    @Inject
    Reader reader;

    private String present = "";
    private String next = "";
    private String again = "";

    /** The role comes with the next request: straight to its first page, since a message survives one redirect. */
    public void change() {
        if (!next.equals(again)) {
            pages.refuse("account_password.refusal.again");
        } else if (account.changePassword(present, next)) {
            pages.done("account_password.done");
            pages.redirect(reader.isNewcomer() ? "/index.xhtml" : "/account/index.xhtml");
        } else {
            pages.refuse("account.refusal.wrong_password");
        }
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
