package concord.round.adoption;

import concord.joint.Party;
import concord.round.terms.Proposed;
import concord.round.terms.RoundTerms;
import java.time.Instant;
import java.util.List;

/**
 * What an unbroken silence procedure adopts, beside the joint list.
 *
 * @param number of the edition
 * @param at the deadline
 * @param participants the delegations that counted when the round was opened
 * @param text what was put under silence
 */
record Adoption(int number, Instant at, RoundTerms terms, List<Party> participants, List<Proposed> text) {
    Adoption {
        participants = List.copyOf(participants);
        text = List.copyOf(text);
    }
}
