package concord.joint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The way to the joint list for those who may see no entry: nothing but the extract comes through here. */
@ApplicationScoped
public class AgreedExtracts {
    @Inject
    JointLists lists;

    /** Of the list as it stands. To be called in a use case. */
    public Extract current() {
        return Extract.of(lists.current());
    }
}
