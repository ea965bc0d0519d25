package concord.joint.web;

import concord.web.ShownName;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** Two entries that could be one organisation. */
public record ReviewRow(Side ours, Side theirs, List<String> reasons, List<String> against) implements Serializable {
    /**
     * One of the two.
     *
     * @param entryId leads to its row of the joint list
     * @param others its further names
     * @param more how many names it has beyond these
     */
    public record Side(UUID entryId, String delegation, ShownName name, List<ShownName> others, int more)
            implements Serializable {}
}
