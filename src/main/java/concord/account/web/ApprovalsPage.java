package concord.account.web;

import concord.account.ApproveAccounts;
import concord.caller.Caller;
import concord.security.Role;
import concord.web.Asked;
import concord.web.Asking;
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
 * keeps the list that it has shown, and reads it anew after a deed, also after one that is refused.
 */
@Named
@ViewScoped
public class ApprovalsPage implements Asking, Serializable {
    static final String HERE = "/account/approvals.xhtml";

    @Inject
    ApproveAccounts approvals;

    @Inject
    ReadApprovalBack back;

    @Inject
    Caller caller;

    @Inject
    Pages pages;

    @Inject
    Reader reader;

    private final Asked asked = new Asked();
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

    /** Reads a consent back; nothing is decided yet. */
    public void ask(RequestRow shown) {
        waiting = null;
        approvals.refuseToApprove(shown.id(), shown.seen());
        asked.ask(shown.id().toString(), List.of(shown), back.of(shown));
    }

    /** Consents to what was read back. */
    @Override
    public void go() {
        RequestRow shown = getWaiting().stream()
                .filter(row -> asked.isRead(row.id().toString(), List.of(row)))
                .findFirst()
                .orElseThrow();
        waiting = null;
        approvals.approve(shown.id(), shown.seen());
        done("approved", shown);
    }

    /** It changes nothing and can be asked for again, so it is not read back. */
    public void decline(RequestRow shown) {
        waiting = null;
        approvals.decline(shown.id(), shown.seen());
        done("declined", shown);
    }

    private void done(String deed, RequestRow shown) {
        pages.done("account_approvals.done." + deed, shown.account().userName());
        pages.redirect(HERE);
    }

    @Override
    public Asked getAsked() {
        return asked;
    }
}
