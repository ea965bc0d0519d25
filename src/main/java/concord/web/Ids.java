package concord.web;

import concord.shared.NotThere;
import java.util.UUID;

/** Ids in addresses. */
public final class Ids {
    private static final int LENGTH = 36;

    private Ids() {}

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
