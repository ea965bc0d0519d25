package concord.trail;

import concord.deed.AboutAccount;
import concord.deed.AboutDelegation;
import concord.deed.AboutLogin;
import concord.deed.Deed;
import concord.deed.Vocabulary;
import concord.shared.Keyed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What lines of the trail are about, for a reader who looks for some of them. */
public enum TrailKind implements Keyed {
    ALL,
    /** Logging in and out, passwords. */
    LOGINS(AboutLogin.class),
    ACCOUNTS(AboutAccount.class),
    DELEGATIONS(AboutDelegation.class),
    /** All that is done to lists: whatever is none of the above. */
    LISTS;

    private final Optional<Class<? extends Deed>> about;

    TrailKind() {
        about = Optional.empty();
    }

    TrailKind(Class<? extends Deed> about) {
        this.about = Optional.of(about);
    }

    boolean excludes() {
        return this == ALL || this == LISTS;
    }

    /** The deeds that a line must be one of, or none of where the kind {@link #excludes}. Never empty. */
    List<String> deeds() {
        return switch (this) {
            case ALL -> List.of("-");
            case LISTS -> Stream.of(values()).flatMap(TrailKind::keys).toList();
            default -> keys().toList();
        };
    }

    private Stream<String> keys() {
        return about.stream().flatMap(kind -> Vocabulary.keys(kind).stream());
    }
}
