package concord.joint.web;

import concord.shared.Particulars;
import concord.web.ShownName;
import java.io.Serializable;

/** What is left of an entry that was taken back. */
public record TombstoneShown(ShownName name, String sentence, String reason, Particulars particulars)
        implements Serializable {}
