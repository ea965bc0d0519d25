package concord.review.web;

import concord.correspondence.Meant;
import concord.web.ReadBack;
import java.io.Serializable;
import java.util.List;

/**
 * Judgements, read back before they are said. Two that are not equal bring about something else.
 *
 * @param warnings what their author may not have meant, a sentence each
 * @param changes what would change in the joint list, a sentence for each row
 */
public record JudgementsReadBack(List<Meant> meant, ReadBack back, List<String> warnings, List<String> changes)
        implements Serializable {
    public JudgementsReadBack {
        meant = List.copyOf(meant);
        warnings = List.copyOf(warnings);
        changes = List.copyOf(changes);
    }

    /** How many pairs are judged. */
    public int size() {
        return meant.size();
    }
}
