package concord.account;

import concord.caller.AccountPrincipal;
import concord.deed.AboutLogin;
import concord.deed.AboutLogin.LoggedIn;
import concord.deed.AboutLogin.LoggedOut;
import concord.deed.AboutLogin.LoginRefused;
import concord.deed.Occurrence;
import concord.delegation.Delegation;
import concord.security.Passwords;
import concord.security.Tokens;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Logging in, staying logged in, logging out: the only use case that anybody may call. */
@Stateless
@DenyAll
public class EnterPortal {
    @Inject
    Clock clock;

    @Inject
    Accounts accounts;

    @Inject
    Logins logins;

    @Inject
    TryPassword tried;

    @Inject
    Event<Occurrence> told;

    /** Gives the token of a new login; empty for a wrong name, a wrong password, or an account that is not open. */
    @PermitAll
    public Optional<String> enter(String userName, String password, Origin origin) {
        Instant now = clock.instant();
        Optional<Account> account = accounts.named(userName.strip());
        if (account.isEmpty()) {
            Passwords.verify(password, Passwords.NOBODYS);
            return Optional.empty();
        }
        boolean pausing = account.get().isPausing(now);
        if (!tried.opens(account.get(), password, now)) {
            if (!pausing) {
                tell(account.get(), new LoginRefused(account.get().userName(), origin.address()), now);
            }
            return Optional.empty();
        }
        String token = Tokens.next();
        logins.add(new Login(Tokens.hash(token), account.get(), origin, now));
        tell(account.get(), new LoggedIn(account.get().userName(), origin.address()), now);
        return Optional.of(token);
    }

    @PermitAll
    public Optional<AccountPrincipal> whoIs(String token) {
        Instant now = clock.instant();
        return logins.withToken(Tokens.hash(token))
                .filter(login -> login.stands(now))
                .map(login -> {
                    login.seen(now);
                    return login.principal();
                });
    }

    @PermitAll
    public void leave(String token) {
        Instant now = clock.instant();
        logins.withToken(Tokens.hash(token)).ifPresent(login -> {
            login.end(now);
            tell(login.account(), new LoggedOut(login.account().userName()), now);
        });
    }

    /** Nobody is logged in yet, or no more: the account itself did it. */
    private void tell(Account account, AboutLogin deed, Instant now) {
        told.fire(new Occurrence(now, account.userName(), account.delegation().map(Delegation::id), deed));
    }
}
