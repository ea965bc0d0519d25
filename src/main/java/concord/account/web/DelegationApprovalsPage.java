package concord.account.web;

import concord.account.ApproveDelegations;
import concord.delegation.Participation.AtStake;
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

/** What waits for the chair's consent of delegations: read back before it is given. */
@Named
@ViewScoped
public class DelegationApprovalsPage implements Asking, Serializable {
    @Inject
    ApproveDelegations approvals;

    @Inject
    ApprovalsPage page;

    @Inject
    ReadApprovalBack back;

    @Inject
    Reader reader;

    @Inject
    Pages pages;

    private @Nullable List<DelegationRequestRow> waiting;

    public List<DelegationRequestRow> getWaiting() {
        if (waiting == null) {
            waiting = reader.isChair()
                    ? approvals.waiting().stream()
                            .map(request -> DelegationRequestRow.of(request, reader.getLocale()))
                            .toList()
                    : List.of();
        }
        return waiting;
    }

    /** Reads a consent back; nothing is decided yet. */
    public void ask(DelegationRequestRow shown) {
        waiting = null;
        AtStake stake = approvals.atStake(shown.id());
        getAsked().ask(shown.id().toString(), List.of(stake), back.of(shown, stake));
    }

    /** Consents to what was read back; if something else hangs on it by now, that is read back first. */
    @Override
    public void go() {
        DelegationRequestRow shown = shown(getAsked().getDeed());
        if (!getAsked().isRead(shown.id().toString(), List.of(approvals.atStake(shown.id())))) {
            ask(shown);
            pages.refuse("readback.changed");
            return;
        }
        waiting = null;
        approvals.approve(shown.id());
        done(shown.kind(), shown);
    }

    /** It changes nothing and can be asked for again, so it is not read back. */
    public void decline(DelegationRequestRow shown) {
        waiting = null;
        approvals.decline(shown.id());
        done("declined", shown);
    }

    private DelegationRequestRow shown(String id) {
        return getWaiting().stream()
                .filter(row -> row.id().toString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void done(String deed, DelegationRequestRow shown) {
        pages.done("delegation_approvals.done." + deed, shown.delegation());
        pages.redirect(ApprovalsPage.HERE);
    }

    /** The page reads back one deed at a time. */
    @Override
    public Asked getAsked() {
        return page.getAsked();
    }
}
