/**
 * Names of organisations: how they read, how they are searched, and how much two entries look like one organisation.
 *
 * <p>The use first:
 *
 * <pre>{@code
 * ComparableForm ours = ComparableForm.of(names);            // once per tabled version, immutable, kept
 * NameIndex<Long> index = new NameIndex<>();
 * index.put(17L, ours);
 * for (Long key : index.candidates(theirs)) {                // a few dozen at most, never a whole list
 *     Resemblance found = Resemblance.between(theirs, formOf(key));
 * }
 * Map<Pair<Long>, Resemblance> settled = Ambiguity.settle(found, this::listOf);
 * }</pre>
 *
 * <p>Then the surprises:
 *
 * <ul>
 *   <li>{@link Resemblance#between} sees two entries alone. That a name leads to several entries of one list, or that
 *       an entry meets a better partner there, only {@link Ambiguity} can see: its result counts, not the raw one.
 *   <li>Nothing here knows a list, a delegation or a draft; whoever fills the index decides what can be felt in it.
 *       A score depends on the two entries and the shipped words alone, never on what else is in the index.
 *   <li>Similar spelling, an acronym, or common words (“Islamic Group”) never make a resemblance certain.
 *   <li>Words and their weights stand in {@code words.txt} beside this package; no organisation's name is in it.
 * </ul>
 */
@NullMarked
package concord.names;

import org.jspecify.annotations.NullMarked;
