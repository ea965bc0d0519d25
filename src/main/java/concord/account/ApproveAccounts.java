package concord.account;

import concord.caller.Caller;
import concord.caller.Seat;
import concord.database.Writing;
import concord.deed.AboutAccount;
import concord.deed.AboutAccount.RequestApproved;
import concord.deed.AboutAccount.RequestDeclined;
import concord.security.Roles;
import concord.shared.NotThere;
import concord.shared.Refusal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Consenting to what an administrator asks: see {@link Approval}. Nobody decides about the own account, nor about
 * something else than what was seen: each deed names the request and its version.
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
    Leaving leaving;

    @Inject
    TellAccounts tell;

    /** What waits for the caller, the oldest first. */
    @RolesAllowed({Roles.HEAD, Roles.CHAIR})
    public List<AccountRequest> waiting() {
        return requests.waitingFor(caller.account());
    }

    @RolesAllowed({Roles.HEAD, Roles.CHAIR})
    public long countWaiting() {
        return requests.countWaitingFor(caller.account());
    }

    /** The accounts of the head's own delegation. */
    @RolesAllowed(Roles.HEAD)
    public List<Account> ofDelegation() {
        return accounts.of(caller.delegation());
    }

    /** @throws Refusal as {@link #approve} would; nothing is decided */
    @RolesAllowed({Roles.HEAD, Roles.CHAIR})
    public void refuseToApprove(UUID request, long seen) {
        AccountRequest found = find(request);
        found.expect(seen);
        refuseLast(found);
    }

    /** @throws Refusal unless it still waits as seen, or if it takes a role away that may not be lost: {@link Leaving} */
    @RolesAllowed({Roles.HEAD, Roles.CHAIR})
    public void approve(UUID request, long seen) {
        leaving.hold();
        decide(request, seen, true);
    }

    @RolesAllowed({Roles.HEAD, Roles.CHAIR})
    public void decline(UUID request, long seen) {
        decide(request, seen, false);
    }

    private void decide(UUID id, long seen, boolean grant) {
        AccountRequest request = find(id);
        request.expect(seen);
        Account account = request.account();
        Seat before = account.seat();
        if (grant) {
            refuseLast(request);
        }
        Instant now = clock.instant();
        request.decide(grant, caller.userName(), now);
        tell.doneFor(request.seat(), account, decided(request, grant), now);
        tell.left(account, before, now);
    }

    private void refuseLast(AccountRequest request) {
        if (!request.seat().equals(request.account().seat())) {
            leaving.refuseLast(request.account());
        }
    }

    private AccountRequest find(UUID id) {
        return requests.findFor(caller.account(), id).orElseThrow(NotThere::new);
    }

    private static AboutAccount decided(AccountRequest request, boolean grant) {
        UUID id = request.account().id();
        String userName = request.account().userName();
        String kind = request.kind().key();
        Seat seat = request.seat();
        return grant
                ? new RequestApproved(id, userName, kind, seat.role(), TellAccounts.code(seat))
                : new RequestDeclined(id, userName, kind, seat.role(), TellAccounts.code(seat));
    }
}
