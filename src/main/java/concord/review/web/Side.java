package concord.review.web;

import concord.shared.Particulars;
import concord.web.ShownName;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * One of two entries that could be one organisation.
 *
 * @param entryId leads to its row of the joint list
 * @param others its further names
 * @param more how many names it has beyond these
 * @param particulars all that it says
 */
public record Side(
        UUID entryId, String delegation, ShownName name, List<ShownName> others, int more, Particulars particulars)
        implements Serializable {}
