package concord.account;

import concord.caller.Seat;
import concord.security.Roles;
import concord.shared.NotThere;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the administrator sees of accounts. */
@Stateless
@DenyAll
public class ReadAccounts {
    @Inject
    Accounts accounts;

    @Inject
    AskApproval approval;

    /** Those with the text in a name of theirs or of their delegation, by user name. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public List<Account> page(String text, int first, int size) {
        return accounts.page(text, first, size);
    }

    @RolesAllowed(Roles.ADMINISTRATOR)
    public long count(String text) {
        return accounts.count(text);
    }

    /** How many accounts that are not closed each delegation has; a delegation without one is not in it. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Map<UUID, Long> countByDelegation() {
        return accounts.countByDelegation();
    }

    @RolesAllowed(Roles.ADMINISTRATOR)
    public AccountDetail detail(UUID id) {
        Account account = accounts.find(id).orElseThrow(NotThere::new);
        Optional<AccountRequest> waiting = approval.waiting(account);
        Seat seat = waiting.map(AccountRequest::seat).orElse(account.seat());
        return new AccountDetail(account, waiting, approval.needed(account, seat));
    }
}
