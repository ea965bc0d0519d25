package concord.ownlist;

import concord.database.Writing;
import concord.exchange.ListReading;
import concord.security.Roles;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.io.InputStream;
import java.io.Writer;
import java.util.List;
import java.util.UUID;

/** The own list read from a file and written to one. The format is the portal's own. */
@Stateless
@DenyAll
@Writing
public class KeepListFile {
    /** What reading the file would find, without changing anything. */
    @RolesAllowed(Roles.DELEGATE)
    public ListReading check(InputStream file) {
        throw new UnsupportedOperationException();
    }

    /**
     * Takes a file over, all or nothing: rows with a number change that entry, others become drafts.
     *
     * @throws concord.shared.Refusal if anything in the file is wrong; {@link #check} tells what
     */
    @RolesAllowed(Roles.DELEGATE)
    public Applied read(InputStream file) {
        throw new UnsupportedOperationException();
    }

    /** Writes all that the query finds, private notes included; its page and order do not matter. */
    @RolesAllowed(Roles.DELEGATE)
    public void write(Writer out, EntryQuery query) {
        throw new UnsupportedOperationException();
    }

    /** Writes a selection, private notes included. */
    @RolesAllowed(Roles.DELEGATE)
    public void write(Writer out, List<UUID> ids) {
        throw new UnsupportedOperationException();
    }
}
