package concord.ownlist;

import concord.database.Writing;
import concord.security.Roles;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.UUID;

/** What the head of delegation puts before the others, and takes back. */
@Stateless
@DenyAll
@Writing
public class TableEntries {
    /** The entries as they would be tabled, by name. */
    @RolesAllowed(Roles.HEAD)
    public List<EntryDetail> preview(List<UUID> ids) {
        throw new UnsupportedOperationException();
    }

    /** Tables them in one revision, as they were seen; returns how many. */
    @RolesAllowed(Roles.HEAD)
    public int table(List<Seen> seen) {
        throw new UnsupportedOperationException();
    }

    /** @param reason for all delegations */
    @RolesAllowed(Roles.HEAD)
    public void withdraw(UUID id, String reason) {
        throw new UnsupportedOperationException();
    }
}
