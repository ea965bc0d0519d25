package concord.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Tries a password on an account, and counts the wrong ones: also those that arrive at the same moment. */
@ApplicationScoped
class TryPassword {
    @Inject
    Accounts accounts;

    boolean opens(Account account, String password, Instant now) {
        if (account.opens(password, now)) {
            account.entered();
            return true;
        }
        accounts.lock(account);
        account.failed(now);
        return false;
    }
}
