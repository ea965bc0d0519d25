package concord.joint.web;

import concord.correspondence.JudgedPair;
import concord.web.ShownName;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why two entries look like one organisation.
 *
 * @param rightId leads to the right entry's row
 * @param pair what the reader can judge; null if neither entry is of the reader's delegation
 * @param holds what holds between them
 * @param opinions what their delegations say; none if neither has said anything
 * @param reasons what speaks for it
 * @param against what speaks against it
 */
public record HeldShown(
        ShownName left,
        String leftDelegation,
        ShownName right,
        String rightDelegation,
        UUID rightId,
        @Nullable JudgedPair pair,
        String holds,
        List<OpinionShown> opinions,
        List<String> reasons,
        List<String> against)
        implements Serializable {}
