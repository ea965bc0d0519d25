package concord.account.web;

import concord.account.ApproveAccounts;
import concord.account.ApproveDelegations;
import concord.web.MenuCount;
import concord.web.Need;
import concord.web.NeedKind;
import concord.web.Needs;
import concord.web.Once;
import concord.web.Reader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The requests that wait for the reader's consent. */
@RequestScoped
class ApprovalNeeds implements Needs, MenuCount {
    @Inject
    ApproveAccounts approvals;

    @Inject
    ApproveDelegations delegations;

    @Inject
    Reader reader;

    private final Once<Long> waiting = new Once<>(() -> count(reader.isChair()));

    private long count(boolean chair) {
        return approvals.countWaiting() + (chair ? delegations.countWaiting() : 0);
    }

    @Override
    public List<Need> needs() {
        return reader.isHead() || reader.isChair()
                ? List.of(new Need(NeedKind.APPROVE, waiting.get(), "/account/approvals.xhtml"))
                : List.of();
    }

    @Override
    public String section() {
        return "approvals";
    }

    @Override
    public long count() {
        return waiting.get();
    }
}
