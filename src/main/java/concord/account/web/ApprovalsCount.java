package concord.account.web;

import concord.account.ApproveAccounts;
import concord.web.MenuCount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How many requests wait for the reader's consent. */
@ApplicationScoped
class ApprovalsCount implements MenuCount {
    @Inject
    ApproveAccounts approvals;

    @Override
    public String section() {
        return "approvals";
    }

    @Override
    public long count() {
        return approvals.countWaiting();
    }
}
