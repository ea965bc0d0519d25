package concord.account;

import concord.caller.Seat;
import concord.delegation.Delegation;
import concord.shared.DomainEvent;
import concord.shared.Matter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Something happened to an account.
 *
 * @param deed for example “account_created”; the details begin with the account's user name
 * @param matter the account
 */
public record AccountChanged(
        Instant at, String actor, Optional<UUID> delegation, String deed, List<String> details, Matter matter)
        implements DomainEvent {
    /** Stands in the details for no delegation; no code is written so. */
    private static final String NO_DELEGATION = "NONE";

    static AccountChanged of(Account account, String deed, String actor, Instant at, String... more) {
        List<String> details = new ArrayList<>(List.of(account.userName()));
        details.addAll(List.of(more));
        return new AccountChanged(
                at, actor, account.delegation().map(Delegation::id), deed, details, Matter.of(account.id()));
    }

    /** What the delegation is told that the account no longer acts for. */
    static Optional<AccountChanged> left(Account account, Seat before, String actor, Instant at) {
        return before.delegation()
                .filter(former -> !account.delegation().equals(Optional.of(former)))
                .map(former ->
                        of(account, "account_left", actor, at, former.code()).toldTo(former));
    }

    /** The same, on the trail of the delegation that the seat belongs to, if it belongs to one. */
    AccountChanged about(Seat seat) {
        return seat.delegation().map(this::toldTo).orElse(this);
    }

    /** The seat's delegation as the details name it. */
    static String code(Seat seat) {
        return seat.delegation().map(Delegation::code).orElse(NO_DELEGATION);
    }

    private AccountChanged toldTo(Delegation concerned) {
        return new AccountChanged(at, actor, Optional.of(concerned.id()), deed, details, matter);
    }

    @Override
    public Scope scope() {
        return Scope.ACCOUNT;
    }
}
