package concord.review;

import concord.joint.JointChange;
import java.util.List;

/**
 * What judgements would bring about, before they are said.
 *
 * @param warnings what their author may not have meant
 */
public record Foreseen(List<Warning> warnings, JointChange change) {
    public Foreseen {
        warnings = List.copyOf(warnings);
    }
}
