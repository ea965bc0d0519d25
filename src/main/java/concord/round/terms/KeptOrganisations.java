package concord.round.terms;

import concord.joint.JointList;
import java.util.Set;
import java.util.UUID;

/** What of the latest edition the next text keeps, although it is agreed no more; editions are kept above this room. */
public interface KeptOrganisations {
    /** Entries of adopted organisations that stay agreed, as the terms say, while a withdrawal is pending. */
    Set<UUID> entries(JointList list);
}
