package concord.review;

import concord.joint.JointChange;
import concord.joint.JointEntry;
import java.util.List;
import java.util.Optional;

/**
 * What judgements would bring about, before they are said.
 *
 * @param warnings what their author may not have meant
 * @param text the text under silence that would lose rows by it
 */
public record Foreseen(List<Warning> warnings, JointChange change, Optional<TextTouched> text) {
    /**
     * A text under silence; what changes so is not what was read in it.
     *
     * @param round its number
     * @param rows at least one of its rows, as they are now
     */
    public record TextTouched(int round, List<JointEntry> rows) {
        public TextTouched {
            rows = List.copyOf(rows);
        }
    }

    public Foreseen {
        warnings = List.copyOf(warnings);
    }
}
