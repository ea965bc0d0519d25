package concord.account.web;

import concord.account.ApproveAccounts;
import concord.account.Caller;
import concord.security.Role;
import concord.web.Pages;
import concord.web.Reader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What waits for the consent of a head or of the chair. */
@Named
@RequestScoped
public class ApprovalsPage {
    private static final String HERE = "/account/approvals.xhtml";

    @Inject
    ApproveAccounts approvals;

    @Inject
    Caller caller;

    @Inject
    Pages pages;

    @Inject
    Reader reader;

    private @Nullable List<RequestRow> waiting;
    private @Nullable List<AccountRow> accounts;

    public List<RequestRow> getWaiting() {
        if (waiting == null) {
            waiting = approvals.waiting().stream()
                    .map(request -> RequestRow.of(request, reader.getLocale()))
                    .toList();
        }
        return waiting;
    }

    public boolean isHead() {
        return caller.account().role() == Role.HEAD;
    }

    /** Those of the head's delegation. */
    public List<AccountRow> getAccounts() {
        if (accounts == null) {
            accounts = approvals.ofDelegation().stream()
                    .map(account -> AccountRow.of(account, reader.getLocale()))
                    .toList();
        }
        return accounts;
    }

    public void approve(UUID request, String userName) {
        approvals.approve(request);
        pages.done("account_approvals.done.approved", userName);
        pages.redirect(HERE);
    }

    public void decline(UUID request, String userName) {
        approvals.decline(request);
        pages.done("account_approvals.done.declined", userName);
        pages.redirect(HERE);
    }
}
