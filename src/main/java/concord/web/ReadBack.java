package concord.web;

import java.io.Serializable;
import java.util.List;

/**
 * A deed that binds, read back before it is done: in full sentences, by whom, of what, to whom.
 *
 * @param said what will be said
 * @param groups of what, where it is said of several at once
 * @param to who will read it, and when
 * @param effect what it changes
 * @param recall until when it can be taken back, and what then
 */
public record ReadBack(String said, List<Group> groups, String to, String effect, String recall)
        implements Serializable {
    /**
     * Of several, those of which the same is said.
     *
     * @param said what is said of them, where others are said otherwise; else empty
     * @param texts what is written with each
     * @param names what they are called
     */
    public record Group(String said, List<Written> texts, List<ShownName> names) implements Serializable {}

    /**
     * A text in the writer's own language.
     *
     * @param label the key of what it is
     */
    public record Written(String label, String language, String text) implements Serializable {}

    /** Of one. */
    public ReadBack(String said, String to, String effect, String recall) {
        this(said, List.of(), to, effect, recall);
    }
}
