package concord.ownlist.web;

import jakarta.enterprise.context.SessionScoped;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/**
 * The file that somebody checked and has not read yet: one for each session, since it may be large. In memory alone,
 * since it may hold private notes.
 */
@SessionScoped
public class HeldFile implements Serializable {
    private UUID id = UUID.randomUUID();
    private byte[] content = {};

    /** Holds a file in the place of the one before; the id is for whoever may ask for this one. */
    synchronized UUID hold(byte[] file) {
        id = UUID.randomUUID();
        content = file;
        return id;
    }

    /** Empty if it has given way to another file, or was let go. */
    synchronized Optional<InputStream> find(UUID held) {
        return held.equals(id) && content.length > 0
                ? Optional.of(new ByteArrayInputStream(content))
                : Optional.empty();
    }

    /** Does nothing if it is another file that is held now. */
    synchronized void letGo(UUID held) {
        if (held.equals(id)) {
            content = new byte[0];
        }
    }
}
