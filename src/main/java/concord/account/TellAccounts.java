package concord.account;

import concord.caller.Seat;
import concord.caller.TellDeeds;
import concord.deed.AboutAccount;
import concord.deed.AboutAccount.AccountLeft;
import concord.delegation.Delegation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Says what was done with accounts: each deed belongs to the delegation that the account acts for, if it is one. */
@ApplicationScoped
class TellAccounts {
    @Inject
    TellDeeds tell;

    void done(Account account, AboutAccount deed, Instant at) {
        tell.doneFor(delegation(account), deed, at);
    }

    /** On the record of the delegation of a seat that the account is to have, or else of its own. */
    void doneFor(Seat seat, Account account, AboutAccount deed, Instant at) {
        tell.doneFor(seat.delegation().map(Delegation::id).or(() -> delegation(account)), deed, at);
    }

    /** Tells the delegation that the account no longer acts for, if there is one. */
    void left(Account account, Seat before, Instant at) {
        before.delegation()
                .filter(former -> !account.delegation().equals(Optional.of(former)))
                .ifPresent(former -> tell.doneFor(
                        Optional.of(former.id()),
                        new AccountLeft(account.id(), account.userName(), former.code()),
                        at));
    }

    /** The seat's delegation as details name it. */
    static String code(Seat seat) {
        return seat.delegation().map(Delegation::code).orElse(AboutAccount.NO_DELEGATION);
    }

    private static Optional<UUID> delegation(Account account) {
        return account.delegation().map(Delegation::id);
    }
}
