package concord.inbox;

import concord.security.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The roles whose accounts a message is for. */
enum Seats {
    /** Delegates and heads. */
    DELEGATES(Role.DELEGATE, Role.HEAD),
    HEADS(Role.HEAD),
    CHAIR(Role.CHAIR),
    ADMINISTRATORS(Role.ADMINISTRATOR),
    /** Those who see summaries alone. */
    READERS(Role.OBSERVER, Role.ADMINISTRATOR),
    /** All who sit at the table, and the chair. */
    TABLE(Role.DELEGATE, Role.HEAD, Role.CHAIR),
    EVERYBODY(Role.values());

    @SuppressWarnings("ImmutableEnumChecker") // Set.of gives an immutable one
    private final Set<Role> roles;

    Seats(Role... roles) {
        this.roles = Set.of(roles);
    }

    Set<Role> roles() {
        return roles;
    }

    static List<Seats> of(Role role) {
        return Arrays.stream(values())
                .filter(audience -> audience.roles.contains(role))
                .toList();
    }
}
