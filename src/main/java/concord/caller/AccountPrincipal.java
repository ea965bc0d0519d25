package concord.caller;

import concord.delegation.Delegation;
import concord.security.Role;
import concord.security.Roles;
import jakarta.security.enterprise.CallerPrincipal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is calling, as the container keeps it for one request; its name is the user name. */
public class AccountPrincipal extends CallerPrincipal {
    private final UUID loginId;
    private final UUID accountId;
    private final String fullName;
    private final Role role;
    private final boolean newcomer;
    private final @Nullable UUID delegationId;
    private final @Nullable String nameEn;
    private final @Nullable String nameRu;
    private final @Nullable String language;

    /** @param newcomer whether the account still has its one-time password */
    public AccountPrincipal(
            UUID loginId,
            UUID accountId,
            String userName,
            String fullName,
            Seat seat,
            boolean newcomer,
            Optional<String> language) {
        super(userName);
        this.loginId = loginId;
        this.accountId = accountId;
        this.fullName = fullName;
        this.newcomer = newcomer;
        this.language = language.orElse(null);
        role = seat.role();
        delegationId = seat.delegation().map(Delegation::id).orElse(null);
        nameEn = seat.delegation().map(d -> d.name(Locale.ENGLISH)).orElse(null);
        nameRu = seat.delegation().map(d -> d.name(Locale.forLanguageTag("ru"))).orElse(null);
    }

    /** The container's groups: those of the role, or the newcomer's alone until the one-time password is replaced. */
    public Set<String> groups() {
        return newcomer ? Set.of(Roles.NEWCOMER) : role.groups();
    }

    /** The login by which the request came. */
    public UUID loginId() {
        return loginId;
    }

    public UUID accountId() {
        return accountId;
    }

    public String fullName() {
        return fullName;
    }

    public Role role() {
        return role;
    }

    public boolean newcomer() {
        return newcomer;
    }

    public Optional<UUID> delegationId() {
        return Optional.ofNullable(delegationId);
    }

    /** The delegation's name in the reader's language, if there is a delegation. */
    public Optional<String> delegationName(Locale reader) {
        return Optional.ofNullable(reader.getLanguage().equals("ru") ? nameRu : nameEn);
    }

    public Optional<String> language() {
        return Optional.ofNullable(language);
    }
}
