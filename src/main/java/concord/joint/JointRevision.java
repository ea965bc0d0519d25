package concord.joint;

import concord.tabled.Revisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells whether the joint list has changed; one cheap statement, and nothing of what it says. */
@ApplicationScoped
public class JointRevision {
    @Inject
    Revisions revisions;

    public long current() {
        return revisions.current().number();
    }
}
