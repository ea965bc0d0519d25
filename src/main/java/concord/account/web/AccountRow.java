package concord.account.web;

import concord.account.Account;
import concord.delegation.Delegation;
import java.io.Serializable;
import java.util.Locale;
import java.util.UUID;

/**
 * One account in a table.
 *
 * @param role last part of its message key
 * @param delegation its name in the reader's language; empty for none
 * @param shut whether that delegation is closed, so that nobody of it can log in
 * @param state last part of its message key
 * @param oneTime whether a one-time password has been issued and not yet replaced
 */
public record AccountRow(
        UUID id,
        String userName,
        String fullName,
        String role,
        String delegation,
        boolean shut,
        String state,
        boolean oneTime)
        implements Serializable {
    static AccountRow of(Account account, Locale reader) {
        String state = account.state().key();
        return new AccountRow(
                account.id(),
                account.userName(),
                account.fullName(),
                account.role().key(),
                account.delegation().map(delegation -> delegation.name(reader)).orElse(""),
                account.delegation().flatMap(Delegation::closedAt).isPresent(),
                state,
                account.oneTime() && !state.equals("closed"));
    }
}
