package concord.inbox;

import concord.account.Account;
import concord.caller.AccountPrincipal;
import concord.delegation.Delegation;
import concord.security.Role;
import java.util.Optional;
import java.util.UUID;

/** Whose inbox it is. */
record Recipient(UUID accountId, String userName, Role role, Optional<UUID> delegation) {
    static Recipient of(AccountPrincipal caller) {
        return new Recipient(caller.accountId(), caller.getName(), caller.role(), caller.delegationId());
    }

    static Recipient of(Account account) {
        return new Recipient(
                account.id(),
                account.userName(),
                account.role(),
                account.delegation().map(Delegation::id));
    }
}
