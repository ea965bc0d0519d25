package concord.summary.web;

import java.io.Serializable;
import java.util.List;

/**
 * A summary in the reader's words, without the names.
 *
 * @param blank whether nothing is on the table
 * @param agreedWords what the number of the agreed ones means
 * @param shares none where no number is given
 * @param why key of the sentence that says why numbers of delegations are not given; empty where all are
 */
public record SummaryShown(
        boolean blank, int agreedCount, String agreedWords, List<Bar> bars, List<ShareShown> shares, String why)
        implements Serializable {}
