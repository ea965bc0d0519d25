package concord.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A constant that message keys and addresses name. */
public interface Keyed {
    String name();

    /** Last part of message keys, and the value in addresses. */
    default String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one that an address names, which may have been typed. */
    static <T extends Enum<T> & Keyed> Optional<T> find(Class<T> among, @Nullable String key) {
        return Stream.of(among.getEnumConstants())
                .filter(known -> known.key().equals(key))
                .findFirst();
    }
}
