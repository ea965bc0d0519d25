package concord.caller;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.util.Optional;
import java.util.UUID;

/** Who is calling, for which delegation: read from the container's principal at each call, never from the request. */
@ApplicationScoped
public class Caller {
    @Inject
    SecurityContext security;

    public Optional<AccountPrincipal> principal() {
        return security.getPrincipalsByType(AccountPrincipal.class).stream().findFirst();
    }

    /** @throws IllegalStateException if nobody is logged in, which no use case lets happen */
    public AccountPrincipal account() {
        return principal().orElseThrow(() -> new IllegalStateException("nobody is logged in"));
    }

    public String userName() {
        return account().getName();
    }

    /** @throws IllegalStateException if the caller acts for no delegation, which the roles do not let happen */
    public UUID delegation() {
        return account().delegationId().orElseThrow(() -> new IllegalStateException("acts for no delegation"));
    }
}
