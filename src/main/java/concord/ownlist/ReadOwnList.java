package concord.ownlist;

import concord.security.Roles;
import concord.tabled.TabledEntry;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.UUID;

/** What a delegate sees of the own list. */
@Stateless
@DenyAll
public class ReadOwnList {
    @RolesAllowed(Roles.DELEGATE)
    public List<EntryRow> page(EntryQuery query) {
        throw new UnsupportedOperationException();
    }

    @RolesAllowed(Roles.DELEGATE)
    public long count(EntryQuery query) {
        throw new UnsupportedOperationException();
    }

    @RolesAllowed(Roles.DELEGATE)
    public ListCounts counts() {
        throw new UnsupportedOperationException();
    }

    /** The tabled versions of an own entry, the latest first. */
    @RolesAllowed(Roles.DELEGATE)
    public List<TabledEntry> history(UUID id) {
        throw new UnsupportedOperationException();
    }
}
