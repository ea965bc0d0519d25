package concord.account;

import concord.database.Writing;
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
    Event<AccountChanged> changed;

    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR, Roles.OBSERVER, Roles.ADMINISTRATOR, Roles.NEWCOMER})
    public void changePassword(String present, String next) {
        Account account = own();
        if (!account.opens(present, clock.instant())) {
            throw new Refusal("account.refusal.wrong_password");
        }
        account.replacePassword(next);
        tell(account, "password_changed");
    }

    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR, Roles.OBSERVER, Roles.ADMINISTRATOR, Roles.NEWCOMER})
    public void read(String language) {
        if (!LANGUAGES.contains(language)) {
            throw new IllegalArgumentException("no such language: " + language);
        }
        own().read(language);
    }

    /** Where the caller is logged in now. */
    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR, Roles.OBSERVER, Roles.ADMINISTRATOR})
    public List<Login> logins() {
        return logins.standing(caller.account().accountId(), clock.instant());
    }

    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR, Roles.OBSERVER, Roles.ADMINISTRATOR})
    public void endLogin(UUID login) {
        logins.find(caller.account().accountId(), login)
                .orElseThrow(NotThere::new)
                .end(clock.instant());
        tell(own(), "login_ended");
    }

    private Account own() {
        return accounts.find(caller.account().accountId()).orElseThrow(NotThere::new);
    }

    private void tell(Account account, String deed) {
        changed.fire(AccountChanged.of(account, deed, caller.userName(), clock.instant()));
    }
}
