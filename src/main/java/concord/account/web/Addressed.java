package concord.account.web;

import concord.shared.NotThere;
import java.util.UUID;

/** What an address says it leads to. */
final class Addressed {
    private Addressed() {}

    /** @throws NotThere if it is no id at all: as if there were no such row */
    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            NotThere notThere = new NotThere();
            notThere.initCause(e);
            throw notThere;
        }
    }
}
