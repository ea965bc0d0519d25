package concord.joint.web;

import concord.web.ShownName;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * Why two entries look like one organisation.
 *
 * @param rightId leads to the right entry's row
 * @param reasons what speaks for it
 * @param against what speaks against it
 */
public record HeldShown(
        ShownName left,
        String leftDelegation,
        ShownName right,
        String rightDelegation,
        UUID rightId,
        List<String> reasons,
        List<String> against)
        implements Serializable {}
