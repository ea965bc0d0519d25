package concord.account.web;

import concord.account.AccountDetail;
import concord.account.Issued;
import concord.account.KeepAccounts;
import concord.account.ReadAccounts;
import concord.security.Consent;
import concord.web.Ids;
import concord.web.Pages;
import concord.web.Reader;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One account, as the administrator changes it. */
@Named
@ViewScoped
public class AccountPage implements Serializable {
    @Inject
    ReadAccounts read;

    @Inject
    KeepAccounts accounts;

    @Inject
    Pages pages;

    @Inject
    Reader reader;

    private String id = "";
    private long seen;
    private @Nullable AccountRow account;
    private @Nullable Instant createdAt;
    private @Nullable RequestRow waiting;
    private String approval = "";
    private AccountForm form = new AccountForm();
    private boolean closing;

    /** Without an id the page is that of a new account, and there is nothing to load. */
    public void load() {
        if (id.isEmpty()) {
            return;
        }
        AccountDetail detail = read.detail(Ids.of(id));
        seen = detail.account().version();
        account = AccountRow.of(detail.account(), reader.getLocale());
        createdAt = detail.account().createdAt();
        waiting = detail.waiting()
                .map(request -> RequestRow.of(request, reader.getLocale()))
                .orElse(null);
        approval = detail.approval().name();
        form = AccountForm.of(detail.account());
    }

    public void assign() {
        done("assigned", accounts.assign(getAccount().id(), seen, form.getRole(), form.delegationId()));
    }

    public void issuePassword() {
        done("password", accounts.issuePassword(getAccount().id(), seen));
    }

    public void withdrawRequest() {
        accounts.withdrawRequest(getAccount().id(), seen);
        done("withdrawn");
    }

    /** Closing takes a second click, under its consequences in words. */
    public void askToClose() {
        closing = true;
    }

    public void keepOpen() {
        closing = false;
    }

    public void close() {
        closing = false;
        accounts.close(getAccount().id(), seen);
        done("closed");
    }

    public void reopen() {
        done("reopened", accounts.reopen(getAccount().id(), seen));
    }

    private void done(String deed, Issued issued) {
        ShownOnce.keep(issued);
        done(issued.approval() == Consent.NONE ? deed : deed + ".asked");
    }

    private void done(String deed) {
        pages.done("admin_account.done." + deed, getAccount().userName());
        pages.redirect("/admin/account.xhtml?id=" + getAccount().id());
    }

    public AccountRow getAccount() {
        return Objects.requireNonNull(account, "the page was loaded");
    }

    public @Nullable Instant getCreatedAt() {
        return createdAt;
    }

    public @Nullable RequestRow getWaiting() {
        return waiting;
    }

    /** Name of whose consent the waiting request needs. */
    public String getApproval() {
        return approval;
    }

    public AccountForm getForm() {
        return form;
    }

    public boolean isClosing() {
        return closing;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
