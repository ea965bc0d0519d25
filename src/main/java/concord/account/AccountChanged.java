package concord.account;

import concord.delegation.Delegation;
import concord.shared.DomainEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Something happened to an account.
 *
 * @param deed for example “account_created”; the details begin with the account's user name
 */
public record AccountChanged(Instant at, String actor, Optional<UUID> delegation, String deed, List<String> details)
        implements DomainEvent {
    static AccountChanged of(Account account, String deed, String actor, Instant at, String... more) {
        List<String> details = new ArrayList<>(List.of(account.userName()));
        details.addAll(List.of(more));
        return new AccountChanged(at, actor, account.delegation().map(Delegation::id), deed, details);
    }

    @Override
    public Scope scope() {
        return Scope.ACCOUNT;
    }
}
