package concord.summary.web;

import java.io.Serializable;
import java.util.List;

/**
 * A summary in the reader's words, without the names.
 *
 * @param blank whether nothing is on the table
 * @param agreedWords what the number of the agreed ones means
 * @param withheld whether the numbers of some delegations are not given
 */
public record SummaryShown(
        boolean blank, int agreedCount, String agreedWords, List<Bar> bars, List<ShareShown> shares, boolean withheld)
        implements Serializable {}
