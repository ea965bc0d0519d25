package concord.round.web;

import concord.round.terms.web.TermsShown.TermsWords;
import java.io.Serializable;
import java.util.List;

/**
 * @param state last part of message keys: that of its latest proposal, “open” before the first one, “closed”, or “lapsed” where too few
 *     participants were left
 * @param proposals the latest first
 * @param edition its number; 0 if none is adopted
 * @param leftOut what its latest text leaves out of the latest edition; empty if nothing
 * @param beside whether the reader's delegation takes no part
 * @param notAdopted what of its text its edition has not; empty if nothing
 */
public record RoundShown(
        String id,
        int number,
        TermsWords terms,
        String state,
        List<String> participants,
        String opened,
        String closed,
        String reason,
        List<ProposalShown> proposals,
        int edition,
        String leftOut,
        String notAdopted,
        boolean beside)
        implements Serializable {
    public boolean open() {
        return closed.isEmpty();
    }
}
