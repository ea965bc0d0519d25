package concord.ownlist;

import concord.database.Writing;
import concord.security.Roles;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.UUID;

/** What a delegate may do to the own list. No method names a list: it is always the caller's. */
@Stateless
@DenyAll
@Writing
public class EditOwnList {
    @RolesAllowed(Roles.DELEGATE)
    public EntryDetail find(UUID id) {
        throw new UnsupportedOperationException();
    }

    /** Adds a draft. */
    @RolesAllowed(Roles.DELEGATE)
    public UUID add(EntryContent content) {
        throw new UnsupportedOperationException();
    }

    /**
     * Saves what was edited, together with what others changed meanwhile in other fields.
     *
     * @param base what editing began with
     */
    @RolesAllowed(Roles.DELEGATE)
    public Saving save(UUID id, EntryContent base, EntryContent mine) {
        throw new UnsupportedOperationException();
    }
}
