package concord.ownlist;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the own list is shown, and in which order.
 *
 * @param text in any script: a name, its beginning or middle, or a reference; blank for all
 * @param state null for all
 * @param first how many to pass over
 * @param size at most so many
 * @param reader in whose order names are
 * @param only the numbers of entries, to show none but these; null for all
 */
public record EntryQuery(
        String text,
        @Nullable EntryState state,
        EntrySort sort,
        boolean ascending,
        int first,
        int size,
        Locale reader,
        @Nullable Set<Integer> only) {
    /** Everything that is found, by name. */
    public static EntryQuery all(String text, @Nullable EntryState state, Locale reader) {
        return new EntryQuery(text, state, EntrySort.NAME, true, 0, Integer.MAX_VALUE, reader, null);
    }

    /** The entries with the numbers, whatever is looked for. */
    public EntryQuery only(Set<Integer> numbers) {
        return new EntryQuery("", null, sort, ascending, first, size, reader, Set.copyOf(numbers));
    }
}
