package concord.account.web;

import concord.delegation.KeepDelegations;
import concord.security.Role;
import concord.web.Once;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What an administrator can choose for an account. */
@Named
@RequestScoped
public class Choices {
    @Inject
    KeepDelegations delegations;

    private final Once<List<DelegationRow>> open = new Once<>(() -> ask());

    public List<Role> getRoles() {
        return List.of(Role.values());
    }

    /** The delegations that somebody can act for. */
    public List<DelegationRow> getDelegations() {
        return open.get();
    }

    private List<DelegationRow> ask() {
        return delegations.all().stream()
                .map(found -> DelegationRow.of(found, 0))
                .filter(DelegationRow::open)
                .toList();
    }
}
