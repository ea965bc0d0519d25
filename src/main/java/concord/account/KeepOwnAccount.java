package concord.account;

import concord.caller.Caller;
import concord.caller.TellDeeds;
import concord.database.Writing;
import concord.deed.AboutLogin.LoginEnded;
import concord.deed.AboutLogin.OtherLoginsEnded;
import concord.deed.AboutLogin.PasswordChanged;
import concord.security.Roles;
import concord.shared.NotThere;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What everybody may do with the own account. */
@Stateless
@DenyAll
@Writing
public class KeepOwnAccount {
    private static final Set<String> LANGUAGES = Set.of("en", "ru");

    @Inject
    Clock clock;

    @Inject
    Caller caller;

    @Inject
    Accounts accounts;

    @Inject
    Logins logins;

    @Inject
    TryPassword tried;

    @Inject
    TellDeeds tell;

    /**
     * Replaces the password and ends the account's other logins.
     *
     * @return false if the present password is not right; that is counted, like a wrong password at the login page
     */
    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR, Roles.OBSERVER, Roles.ADMINISTRATOR, Roles.NEWCOMER})
    public boolean changePassword(String present, String next) {
        Account account = own();
        Instant now = clock.instant();
        if (!tried.opens(account, present, now)) {
            return false;
        }
        account.replacePassword(next);
        logins.endOthers(account.id(), caller.account().loginId(), now);
        tell.done(new PasswordChanged(account.userName()));
        return true;
    }

    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR, Roles.OBSERVER, Roles.ADMINISTRATOR, Roles.NEWCOMER})
    public void read(String language) {
        if (!LANGUAGES.contains(language)) {
            throw new IllegalArgumentException("no such language: " + language);
        }
        own().read(language);
    }

    /** Where the caller is logged in now, the latest first. */
    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR, Roles.OBSERVER, Roles.ADMINISTRATOR})
    public List<Login> logins() {
        return logins.standing(caller.account().accountId(), clock.instant());
    }

    /** When the caller was last here before this login; empty at the first. */
    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR, Roles.OBSERVER, Roles.ADMINISTRATOR})
    public Optional<Instant> lastVisit() {
        return logins.lastSeenBefore(
                caller.account().accountId(), caller.account().loginId());
    }

    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR, Roles.OBSERVER, Roles.ADMINISTRATOR})
    public void endLogin(UUID login) {
        logins.find(caller.account().accountId(), login)
                .orElseThrow(NotThere::new)
                .end(clock.instant());
        tell.done(new LoginEnded(caller.userName()));
    }

    /** Ends the caller's logins but the one by which the call came. */
    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR, Roles.OBSERVER, Roles.ADMINISTRATOR})
    public void endOtherLogins() {
        logins.endOthers(caller.account().accountId(), caller.account().loginId(), clock.instant());
        tell.done(new OtherLoginsEnded(caller.userName()));
    }

    private Account own() {
        return accounts.find(caller.account().accountId()).orElseThrow(NotThere::new);
    }
}
