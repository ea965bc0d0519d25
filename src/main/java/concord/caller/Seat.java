package concord.caller;

import concord.delegation.Delegation;
import concord.security.Role;
import concord.shared.Refusal;
import java.util.Optional;

/** The role of an account and, for delegates and heads, the delegation that it acts for. */
public record Seat(Role role, Optional<Delegation> delegation) {
    public Seat {
        if (role.ofDelegation() != delegation.isPresent()) {
            throw new Refusal(
                    role.ofDelegation()
                            ? "account.refusal.delegation_missing"
                            : "account.refusal.delegation_superfluous");
        }
    }
}
