package concord.web;

import concord.shared.NotThere;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ids and numbers in addresses. */
public final class Ids {
    private static final int LENGTH = 36;

    private static final String NUMBER = "[1-9][0-9]{0,8}";

    private Ids() {}

    /**
     * The number of something that is counted from 1.
     *
     * @throws NotThere if it is none
     */
    public static int number(@Nullable String typed) {
        if (typed == null || !typed.matches(NUMBER)) {
            throw new NotThere();
        }
        return Integer.parseInt(typed);
    }

    /** @throws NotThere if it can be nobody's id */
    public static UUID of(String typed) {
        if (typed.length() != LENGTH) {
            throw new NotThere();
        }
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException notAnId) {
            throw (NotThere) new NotThere().initCause(notAnId);
        }
    }
}
