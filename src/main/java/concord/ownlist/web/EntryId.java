package concord.ownlist.web;

import concord.shared.NotThere;
import java.util.UUID;

/** An entry's id as it stands in an address. */
final class EntryId {
    private EntryId() {}

    /** @throws NotThere if it can be no entry's id */
    static UUID of(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            throw new NotThere();
        }
    }
}
