package concord.round.web;

import concord.joint.web.StateShown;
import concord.web.ShownName;
import java.io.Serializable;
import java.util.List;

/**
 * An organisation that is, or could be, in a round's text.
 *
 * @param id of one of its entries
 * @param name by which it is to be called
 * @param presumed whether the text confirms a match in it
 * @param notes whose silence it needs, and what stands in the way: a sentence each; none where that is over
 * @param now how it stands on the joint list; empty where nothing of it is there any more, or the text is past
 * @param prepared what the reader's delegation has prepared to say of it, a sentence each
 */
public record ProposedShown(
        String id,
        ShownName name,
        boolean presumed,
        List<String> notes,
        List<Standing> now,
        List<PreparedShown> prepared)
        implements Serializable {
    /** @param sides each entry, the reader's delegation's first */
    public record Standing(StateShown state, List<Side> sides) implements Serializable {}

    /** @param own whether it is the reader's delegation's */
    public record Side(String delegation, ShownName name, boolean own) implements Serializable {}

    /** @param path where it is released or discarded */
    public record PreparedShown(String sentence, String path) implements Serializable {}

    /** What the reader's delegation calls it, else what the edition will. */
    public ShownName called() {
        return now.stream()
                .flatMap(standing -> standing.sides().stream())
                .filter(Side::own)
                .map(Side::name)
                .findFirst()
                .orElse(name);
    }
}
