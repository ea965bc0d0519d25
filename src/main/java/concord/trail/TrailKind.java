package concord.trail;

import java.util.List;
import java.util.Locale;

/** What lines of the trail are about, for a reader who looks for some of them. */
public enum TrailKind {
    ALL,
    /** Logging in and out, passwords. */
    LOGINS("logged_in", "login_refused", "logged_out", "login_ended", "logins_ended", "password_changed"),
    ACCOUNTS(
            "account_created",
            "account_assigned",
            "account_left",
            "account_closed",
            "account_reopened",
            "password_issued",
            "request_approved",
            "request_declined",
            "request_withdrawn",
            "mail_changed"),
    DELEGATIONS("delegation_created", "delegation_renamed", "delegation_closed", "delegation_reopened"),
    /** All that is done to lists: whatever is none of the above. */
    LISTS;

    @SuppressWarnings("ImmutableEnumChecker") // List.of gives an immutable one
    private final List<String> deeds;

    TrailKind(String... deeds) {
        this.deeds = List.of(deeds);
    }

    /** Last part of message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean excludes() {
        return this == ALL || this == LISTS;
    }

    /** The deeds that a line must be one of, or none of where the kind {@link #excludes}. Never empty. */
    List<String> deeds() {
        return switch (this) {
            case ALL -> List.of("-");
            case LISTS ->
                List.of(LOGINS, ACCOUNTS, DELEGATIONS).stream()
                        .flatMap(kind -> kind.deeds.stream())
                        .toList();
            default -> deeds;
        };
    }
}
