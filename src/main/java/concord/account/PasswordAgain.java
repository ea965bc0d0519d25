package concord.account;

import concord.caller.Caller;
import concord.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Asks the caller for the own password again, before a deed that has to be the caller's own. */
@ApplicationScoped
public class PasswordAgain {
    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Accounts accounts;

    @Inject
    TryPassword tried;

    /**
     * To be called in a use case's transaction, which must then not roll back: a wrong one is counted, like a wrong one at
     * the login page.
     */
    public boolean opens(String password) {
        Account account = accounts.find(caller.account().accountId()).orElseThrow(NotThere::new);
        return tried.opens(account, password, clock.instant());
    }
}
