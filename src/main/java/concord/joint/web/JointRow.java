package concord.joint.web;

import concord.web.ShownName;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of the page.
 *
 * @param name the reader's own for it, else one that the reader can read
 * @param own how the reader's delegation stands to it; null for a reader without one that has tabled something
 * @param others how the other delegations stand to it
 */
public record JointRow(
        UUID id,
        ShownName name,
        StateShown state,
        String toAgree,
        @Nullable CellShown own,
        List<CellShown> others) implements Serializable {}
