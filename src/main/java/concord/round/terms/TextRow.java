package concord.round.terms;

import concord.joint.JointEntry;
import concord.joint.Standing;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A row of a text as it stands now: one that would be put under silence, or that is.
 *
 * @param proposed what the text will say of it
 * @param part what would make it agreed
 * @param silent the participants that have no position on it that counts: their silence would be no objection
 * @param confirming the participants that have yet to confirm a match in it: their silence would confirm it
 */
public record TextRow(Proposed proposed, TextPart part, List<UUID> silent, List<UUID> confirming)
        implements Serializable {
    public TextRow {
        silent = List.copyOf(silent);
        confirming = List.copyOf(confirming);
    }

    /** @param row in which the entries of the text stand */
    public static TextRow of(Proposed proposed, JointEntry row, Participants participants) {
        TextPart part = TextPart.of(row, proposed, participants);
        if (part == TextPart.OUT) {
            return out(proposed);
        }
        Set<UUID> present = participants.presentIds();
        return new TextRow(
                proposed,
                part,
                row.standing(Standing.SILENT).stream().filter(present::contains).toList(),
                row.confirming().stream().filter(present::contains).toList());
    }

    static TextRow of(JointEntry row, Participants participants) {
        return of(Proposed.of(row, participants), row, participants);
    }

    /** Whatever anybody says or does not say, it is not adopted as it stands. */
    public static TextRow out(Proposed proposed) {
        return new TextRow(proposed, TextPart.OUT, List.of(), List.of());
    }
}
