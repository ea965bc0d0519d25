package concord.joint.web;

import concord.joint.JointRevision;
import jakarta.annotation.security.DenyAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.faces.push.Push;
import jakarta.faces.push.PushContext;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Tells the browsers that are open at this node that the joint list has changed, whichever node changed it; never what:
 * each asks for what its reader may see.
 */
@Singleton
@Startup
@DenyAll
public class TellChanges {
    static final String CHANNEL = "joint";
    private static final Logger LOG = Logger.getLogger(TellChanges.class.getName());

    @Inject
    JointRevision revision;

    @Inject
    @Push(channel = CHANNEL)
    PushContext browsers;

    private final Told told = new Told();

    /** A timer that fails twice is thrown away, so a database that is away must not make it fail. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void look() {
        try {
            if (told.isNews(revision.current())) {
                browsers.send("changed");
            }
        } catch (PersistenceException away) {
            LOG.log(Level.FINE, "the revision cannot be read", away);
        }
    }
}
