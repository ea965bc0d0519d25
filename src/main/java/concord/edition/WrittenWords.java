package concord.edition;

import java.util.Locale;

/** How the constants of an enum are written in a file: in lower case, as “no_objection”. */
final class WrittenWords {
    private WrittenWords() {}

    static String write(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if none is written so */
    static <E extends Enum<E>> E read(Class<E> type, String written) {
        for (E constant : type.getEnumConstants()) {
            if (write(constant).equals(written)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no " + type.getSimpleName() + ": " + written);
    }
}
