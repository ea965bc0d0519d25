package concord.ownlist;

import concord.shared.Name;
import java.io.Serializable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Two delegates changed one thing to different values. */
public sealed interface Conflict extends Serializable {
    Field field();

    /**
     * About one name, or about which name is the primary one.
     *
     * @param theirs as it is saved; null if they removed it
     * @param mine as it was to be saved; null if it was to be removed
     */
    record OfName(
            Field field, @Nullable Name theirs, @Nullable Name mine) implements Conflict {
        public boolean concerns(String text) {
            return Stream.concat(Stream.ofNullable(theirs), Stream.ofNullable(mine))
                    .anyMatch(name -> name.text().equals(text));
        }
    }

    /**
     * About all else.
     *
     * @param theirs what is saved, as text; empty if they removed it
     * @param mine what was to be saved, as text; empty if it was to be removed
     */
    record OfText(Field field, String theirs, String mine) implements Conflict {}
}
