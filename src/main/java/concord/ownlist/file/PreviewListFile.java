package concord.ownlist.file;

import concord.security.Roles;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;

/** What reading a list file would do to the own list: it is read, counted, and rolled back. */
@Stateless
@DenyAll
public class PreviewListFile {
    @Inject
    KeepListFile files;

    @Resource
    SessionContext context;

    /** @throws concord.shared.Refusal as {@link KeepListFile#read} */
    @RolesAllowed(Roles.DELEGATE)
    public Applied preview(InputStream file) {
        Applied applied = files.read(file);
        context.setRollbackOnly();
        return applied;
    }
}
