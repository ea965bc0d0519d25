package concord.account;

import concord.database.Writing;
import concord.security.Role;
import concord.security.Roles;
import concord.shared.NotThere;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * An administrator cannot become a delegate: what would let somebody act for a delegation takes effect when its head
 * approves, or, where the head is the one concerned or there is none any more, the chair.
 */
@Stateless
@DenyAll
@Writing
public class ApproveAccounts {
    @Inject
    Clock clock;

    @Inject
    Caller caller;

    @Inject
    Accounts accounts;

    @Inject
    AccountRequests requests;

    @Inject
    Event<AccountChanged> changed;

    /** What waits for the caller, the oldest first. */
    @RolesAllowed({Roles.HEAD, Roles.CHAIR})
    public List<AccountRequest> waiting() {
        return isChair()
                ? requests.waitingForChair()
                : requests.waitingForHead(caller.delegation(), caller.account().accountId());
    }

    /** The accounts of the head's own delegation. */
    @RolesAllowed(Roles.HEAD)
    public List<Account> ofDelegation() {
        return accounts.of(caller.delegation());
    }

    @RolesAllowed({Roles.HEAD, Roles.CHAIR})
    public void approve(UUID request) {
        decide(request, true);
    }

    @RolesAllowed({Roles.HEAD, Roles.CHAIR})
    public void decline(UUID request) {
        decide(request, false);
    }

    private void decide(UUID id, boolean grant) {
        AccountRequest request = (isChair()
                        ? requests.findForChair(id)
                        : requests.findForHead(
                                id, caller.delegation(), caller.account().accountId()))
                .orElseThrow(NotThere::new);
        request.decide(grant, caller.userName(), clock.instant());
        changed.fire(AccountChanged.of(
                request.account(),
                grant ? "request_approved" : "request_declined",
                caller.userName(),
                clock.instant()));
    }

    private boolean isChair() {
        return caller.account().role() == Role.CHAIR;
    }
}
