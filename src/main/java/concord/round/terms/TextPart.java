package concord.round.terms;

import concord.joint.Agreement;
import concord.joint.JointEntry;
import concord.joint.JointEntry.PartyStanding;
import concord.joint.Standing;
import concord.shared.Keyed;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What makes a row of a text agreed at the deadline, if nobody breaks the silence; a pure rule. */
public enum TextPart implements Keyed {
    /** What all who take part list, or have said. */
    AGREED,
    /** The silence of some who have no position that counts: it is no objection. */
    BY_SILENCE,
    /** Silence that confirms a match, as the text says; perhaps silence that is no objection too. */
    MATCHED,
    /** Nothing: as it stands it is not adopted. */
    OUT;

    /**
     * Consent, said or silent, is to what was read. What a delegation has said of a match, be it that it is unsure, or
     * against the row before it changed, no silence takes the place of.
     *
     * @param row in which the entries of the text stand
     */
    public static TextPart of(JointEntry row, Proposed read, Participants participants) {
        if (!read.says(row, participants) || isOpenMatch(row, read)) {
            return OUT;
        }
        Set<UUID> present = participants.presentIds();
        List<PartyStanding> parties = row.standings().stream()
                .filter(party -> present.contains(party.delegationId()))
                .toList();
        List<Standing> then = parties.stream().map(TextPart::atDeadline).toList();
        if (Agreement.of(then, row.agreement() == Agreement.IDENTITY_DISPUTED, false) != Agreement.AGREED) {
            return OUT;
        }
        if (row.presumed()) {
            return MATCHED;
        }
        boolean silent = parties.stream().anyMatch(party -> party.standing() == Standing.SILENT);
        return silent ? BY_SILENCE : AGREED;
    }

    private static Standing atDeadline(PartyStanding party) {
        return party.standing() == Standing.SILENT && !party.opposed() ? Standing.NO_OBJECTION : party.standing();
    }

    /** Whether it holds a match that silence does not confirm. */
    private static boolean isOpenMatch(JointEntry row, Proposed read) {
        return row.presumed() && (!read.presumed() || !row.unsure().isEmpty());
    }
}
