package concord.account;

import concord.account.AccountRequest.Asked;
import concord.account.AccountRequest.Kind;
import concord.database.Writing;
import concord.delegation.Delegation;
import concord.delegation.Delegations;
import concord.security.Passwords;
import concord.security.Role;
import concord.security.Roles;
import concord.shared.NotThere;
import concord.shared.Refusal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the administrator does with accounts. What would let somebody act for a delegation that has had a head only asks
 * for it: see {@link ApproveAccounts}.
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
    AccountRequests requests;

    @Inject
    Delegations delegations;

    @Inject
    Event<AccountChanged> changed;

    @RolesAllowed(Roles.ADMINISTRATOR)
    public List<Account> page(String text, int first, int size) {
        return accounts.page(text, first, size);
    }

    @RolesAllowed(Roles.ADMINISTRATOR)
    public long count(String text) {
        return accounts.count(text);
    }

    @RolesAllowed(Roles.ADMINISTRATOR)
    public AccountDetail detail(UUID id) {
        return new AccountDetail(existing(id), requests.waitingAbout(id));
    }

    @RolesAllowed(Roles.ADMINISTRATOR)
    public Issued create(String userName, String fullName, Role role, @Nullable UUID delegation) {
        if (accounts.named(userName).isPresent()) {
            throw new Refusal("account.refusal.user_name_taken", userName);
        }
        Seat seat = seat(role, delegation);
        Account account = new Account(userName, fullName, seat, clock.instant());
        accounts.add(account);
        tell(account, "account_created", role.key());
        return ask(account, Kind.NEW_ACCOUNT, seat, Passwords.oneTime());
    }

    @RolesAllowed(Roles.ADMINISTRATOR)
    public Issued issuePassword(UUID id) {
        Account account = existing(id);
        if (account.state() == AccountState.CLOSED) {
            throw new Refusal("account.refusal.closed", account.userName());
        }
        tell(account, "password_issued");
        return ask(account, Kind.NEW_PASSWORD, account.seat(), Passwords.oneTime());
    }

    @RolesAllowed(Roles.ADMINISTRATOR)
    public Issued assign(UUID id, Role role, @Nullable UUID delegation) {
        Account account = existing(id);
        Seat seat = seat(role, delegation);
        if (seat.equals(account.seat())) {
            throw new Refusal("account.refusal.same_seat", account.userName());
        }
        refuseOnOneself(account);
        tell(account, "account_assigned", role.key());
        return ask(account, Kind.NEW_SEAT, seat, null);
    }

    @RolesAllowed(Roles.ADMINISTRATOR)
    public void close(UUID id) {
        Account account = existing(id);
        refuseOnOneself(account);
        account.close(clock.instant());
        tell(account, "account_closed");
    }

    @RolesAllowed(Roles.ADMINISTRATOR)
    public Issued reopen(UUID id) {
        Account account = existing(id);
        if (account.state() != AccountState.CLOSED) {
            throw new Refusal("account.refusal.open", account.userName());
        }
        tell(account, "account_reopened");
        return ask(account, Kind.REOPENING, account.seat(), Passwords.oneTime());
    }

    private Issued ask(Account account, Kind kind, Seat seat, @Nullable String password) {
        Asked asked = new Asked(caller.userName(), clock.instant());
        requests.waitingAbout(account.id()).forEach(older -> older.decide(false, asked.by(), asked.at()));
        AccountRequest request = new AccountRequest(account, kind, seat, asked)
                .withPassword(password == null ? null : Passwords.hash(password));
        boolean waits = seat.delegation().filter(Delegation::everHeaded).isPresent();
        if (waits) {
            requests.add(request);
        } else {
            request.takeEffect(asked.at());
        }
        return new Issued(account.id(), Optional.ofNullable(password), waits);
    }

    private Account existing(UUID id) {
        return accounts.find(id).orElseThrow(NotThere::new);
    }

    private Seat seat(Role role, @Nullable UUID delegation) {
        Optional<Delegation> found = Optional.ofNullable(delegation).flatMap(delegations::find);
        return new Seat(role, found);
    }

    private void refuseOnOneself(Account account) {
        if (account.id().equals(caller.account().accountId())) {
            throw new Refusal("account.refusal.oneself");
        }
    }

    private void tell(Account account, String deed, String... details) {
        changed.fire(AccountChanged.of(account, deed, caller.userName(), clock.instant(), details));
    }
}
