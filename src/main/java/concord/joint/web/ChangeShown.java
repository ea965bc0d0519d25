package concord.joint.web;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * What is said of the change that led to the version that stands.
 *
 * @param number of that version
 * @param kind what its editor says of it; empty for a first version
 * @param contests what other delegations say against it, also of versions before it
 * @param open whether the reader's delegation can say something against it
 */
public record ChangeShown(UUID entryId, int number, String kind, List<ContestShown> contests, boolean open)
        implements Serializable {
    /**
     * That a delegation holds a change to be substantive.
     *
     * @param number of the version
     * @param language of the reason, a BCP 47 subtag
     * @param own whether the reader's delegation says it
     */
    public record ContestShown(UUID id, int number, String sentence, String reason, String language, boolean own)
            implements Serializable {}
}
