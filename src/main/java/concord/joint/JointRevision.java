package concord.joint;

import concord.tabled.TabledEntries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells whether the joint list has changed; one cheap statement, and nothing of what it says. */
@ApplicationScoped
public class JointRevision {
    @Inject
    TabledEntries tabled;

    public long current() {
        return tabled.revision().number();
    }
}
