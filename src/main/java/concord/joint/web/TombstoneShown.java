package concord.joint.web;

import concord.shared.Particulars;
import concord.web.ShownName;
import java.io.Serializable;
import java.util.UUID;

/**
 * What is left of an entry that was taken back.
 *
 * @param own whether it is the reader's delegation's, which can table it again
 */
public record TombstoneShown(
        UUID entryId, ShownName name, String sentence, String reason, Particulars particulars, boolean own)
        implements Serializable {}
