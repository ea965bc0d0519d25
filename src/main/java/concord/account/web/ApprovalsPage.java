package concord.account.web;

import concord.account.ApproveAccounts;
import concord.caller.Caller;
import concord.security.Role;
import concord.web.Pages;
import concord.web.Reader;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What waits for the consent of a head or of the chair. A button names its request by the place in the list, so the page
 * keeps the list that it has shown, and reads it anew after a deed.
 */
@Named
@ViewScoped
public class ApprovalsPage implements Serializable {
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

    public void approve(RequestRow shown) {
        waiting = null;
        approvals.approve(shown.id(), shown.seen());
        done("approved", shown);
    }

    public void decline(RequestRow shown) {
        waiting = null;
        approvals.decline(shown.id(), shown.seen());
        done("declined", shown);
    }

    private void done(String deed, RequestRow shown) {
        pages.done("account_approvals.done." + deed, shown.account().userName());
        pages.redirect(HERE);
    }
}
