package concord.round.terms.web;

import concord.round.terms.RoundTerms;
import java.io.Serializable;
import java.util.List;

/**
 * Terms of reference in the reader's words.
 *
 * @param state last part of message keys
 * @param of what they say, as {@link TermsWords} has it
 * @param circulated when; empty while they are a draft
 * @param answers one line a delegation that is asked
 * @param round id of the round that is held by them; empty if there is none
 */
public record TermsShown(
        String id, String state, TermsWords of, String circulated, List<AnswerRow> answers, String round)
        implements Serializable {
    /**
     * @param terms the texts as they were written
     * @param zone in words
     * @param shortest in words; empty where they fix none
     * @param revealing whether nominations “through the chair” cannot hide whose they are, since only two take part
     */
    public record TermsWords(RoundTerms terms, String zone, String shortest, boolean revealing)
            implements Serializable {}

    /**
     * @param said “accepted”, “answered” or “waits”: last part of message keys
     * @param when empty while it waits
     * @param text what it answered; empty if nothing
     */
    public record AnswerRow(String delegation, String said, String when, String text, boolean own)
            implements Serializable {}
}
