package concord.account;

import concord.caller.Caller;
import concord.caller.Seat;
import concord.database.Writing;
import concord.deed.AboutAccount;
import concord.deed.AboutAccount.AccountAssigned;
import concord.deed.AboutAccount.AccountClosed;
import concord.deed.AboutAccount.AccountCreated;
import concord.deed.AboutAccount.AccountReopened;
import concord.deed.AboutAccount.PasswordIssued;
import concord.deed.AboutAccount.RequestWithdrawn;
import concord.delegation.Delegation;
import concord.delegation.Delegations;
import concord.security.Role;
import concord.security.Roles;
import concord.shared.NotThere;
import concord.shared.Refusal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the administrator does with accounts. What would let somebody act for a delegation, or as the chair, only asks for
 * it: see {@link Approval}.
 */
@Stateless
@DenyAll
@Writing
public class KeepAccounts {
    @Inject
    Clock clock;

    @Inject
    Caller caller;

    @Inject
    Accounts accounts;

    @Inject
    Logins logins;

    @Inject
    Delegations delegations;

    @Inject
    Leaving leaving;

    @Inject
    AskApproval approval;

    @Inject
    TellAccounts tell;

    @RolesAllowed(Roles.ADMINISTRATOR)
    public Issued create(String userName, String fullName, Role role, @Nullable UUID delegation) {
        if (accounts.named(userName).isPresent()) {
            throw new Refusal("account.refusal.user_name_taken", userName);
        }
        Seat seat = seat(role, delegation);
        Account account = new Account(userName, fullName, seat, clock.instant());
        accounts.add(account);
        Issued issued = approval.password(account);
        done(
                account,
                new AccountCreated(account.id(), account.userName(), role, TellAccounts.code(seat), issued.approval()));
        return issued;
    }

    @RolesAllowed(Roles.ADMINISTRATOR)
    public Issued issuePassword(UUID id, long seen) {
        Account account = existing(id, seen);
        if (isCallers(account)) {
            throw new Refusal("account.refusal.own_password");
        }
        refuseClosed(account);
        Issued issued = approval.password(account);
        done(account, new PasswordIssued(id, account.userName(), issued.approval()));
        return issued;
    }

    @RolesAllowed(Roles.ADMINISTRATOR)
    public Issued assign(UUID id, long seen, Role role, @Nullable UUID delegation) {
        Account account = leaving(id, seen);
        refuseClosed(account);
        Seat before = account.seat();
        Seat seat = seat(role, delegation);
        if (seat.equals(before)) {
            throw new Refusal("account.refusal.same_seat", account.userName());
        }
        Issued issued = approval.seat(account, seat);
        AccountAssigned assigned = new AccountAssigned(
                id,
                account.userName(),
                before.role(),
                TellAccounts.code(before),
                role,
                TellAccounts.code(seat),
                issued.approval());
        tell.doneFor(seat, account, assigned, clock.instant());
        return issued;
    }

    /** Takes back what has been asked for the account and nobody has decided. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void withdrawRequest(UUID id, long seen) {
        Account account = existing(id, seen);
        if (!approval.withdraw(account)) {
            throw new Refusal("account.refusal.decided");
        }
        done(account, new RequestWithdrawn(id, account.userName()));
    }

    /** Ends its logins too, and takes back what has been asked for it. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void close(UUID id, long seen) {
        Account account = leaving(id, seen);
        account.close(clock.instant());
        approval.withdraw(account);
        logins.endAll(id, clock.instant());
        done(account, new AccountClosed(id, account.userName()));
    }

    @RolesAllowed(Roles.ADMINISTRATOR)
    public Issued reopen(UUID id, long seen) {
        Account account = existing(id, seen);
        if (account.state() != AccountState.CLOSED) {
            throw new Refusal("account.refusal.open", account.userName());
        }
        Issued issued = approval.password(account);
        done(account, new AccountReopened(id, account.userName(), issued.approval()));
        return issued;
    }

    /** The account, if it may lose its role; see {@link Leaving}. No administrator takes his own. */
    private Account leaving(UUID id, long seen) {
        leaving.hold();
        Account account = existing(id, seen);
        if (isCallers(account)) {
            throw new Refusal("account.refusal.oneself");
        }
        leaving.refuseLast(account);
        return account;
    }

    private Account existing(UUID id, long seen) {
        Account account = accounts.find(id).orElseThrow(NotThere::new);
        if (account.version() != seen) {
            throw new Refusal("refusal.lost_update");
        }
        return account;
    }

    private Seat seat(Role role, @Nullable UUID delegation) {
        Optional<Delegation> found = Optional.ofNullable(delegation).flatMap(delegations::find);
        found.filter(chosen -> chosen.closedAt().isPresent()).ifPresent(closed -> {
            throw new Refusal("account.refusal.delegation_closed", closed);
        });
        return new Seat(role, found);
    }

    private boolean isCallers(Account account) {
        return account.id().equals(caller.account().accountId());
    }

    private static void refuseClosed(Account account) {
        if (account.state() == AccountState.CLOSED) {
            throw new Refusal("account.refusal.closed", account.userName());
        }
    }

    private void done(Account account, AboutAccount deed) {
        tell.done(account, deed, clock.instant());
    }
}
