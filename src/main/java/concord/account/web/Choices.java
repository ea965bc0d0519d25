package concord.account.web;

import concord.delegation.KeepDelegations;
import concord.security.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an administrator can choose for an account. */
@Named
@RequestScoped
public class Choices {
    @Inject
    KeepDelegations delegations;

    private @Nullable List<DelegationRow> open;

    public List<Role> getRoles() {
        return List.of(Role.values());
    }

    /** The delegations that somebody can act for. */
    public List<DelegationRow> getDelegations() {
        if (open == null) {
            open = delegations.all().stream()
                    .map(found -> DelegationRow.of(found, 0))
                    .filter(DelegationRow::open)
                    .toList();
        }
        return open;
    }
}
