package concord.security;

import java.util.Locale;
import java.util.Set;

/** What an account may do; a head of delegation may all that a delegate may. */
public enum Role {
    DELEGATE(Roles.DELEGATE),
    HEAD(Roles.DELEGATE, Roles.HEAD),
    CHAIR(Roles.CHAIR),
    OBSERVER(Roles.OBSERVER),
    ADMINISTRATOR(Roles.ADMINISTRATOR);

    @SuppressWarnings("ImmutableEnumChecker") // Set.of gives an immutable one
    private final Set<String> groups;

    Role(String... groups) {
        this.groups = Set.of(groups);
    }

    /** The groups that the container is told. */
    public Set<String> groups() {
        return groups;
    }

    /** Whether an account of this role belongs to a delegation. */
    public boolean ofDelegation() {
        return this == DELEGATE || this == HEAD;
    }

    /** Whether an account of this role sees what is on the table; others see what is released. */
    public boolean seesTable() {
        return ofDelegation() || this == CHAIR;
    }

    /** Whether an account of this role can consent to what an administrator asks for others. */
    public boolean approves() {
        return this == HEAD || this == CHAIR;
    }

    /** Last part of message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
