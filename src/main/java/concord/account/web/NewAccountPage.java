package concord.account.web;

import concord.account.Issued;
import concord.account.KeepAccounts;
import concord.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A new account. */
@Named
@RequestScoped
public class NewAccountPage {
    @Inject
    KeepAccounts accounts;

    @Inject
    Pages pages;

    private final AccountForm form = new AccountForm();

    public void create() {
        Issued issued = accounts.create(form.getUserName(), form.getFullName(), form.getRole(), form.delegationId());
        pages.done("admin_account.done.created", form.getUserName());
        ShownOnce.keep(issued);
        pages.redirect("/admin/account.xhtml?id=" + issued.account());
    }

    public AccountForm getForm() {
        return form;
    }
}
