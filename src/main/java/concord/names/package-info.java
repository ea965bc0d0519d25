/**
 * Names of organisations: how they read, how they are searched, and how much two entries look like one organisation.
 *
 * <p>The use first:
 *
 * <pre>{@code
 * ComparableForm ours = ComparableForm.of(names);               // once per tabled version, immutable, kept
 * index.put(id, ours);                                          // a NameIndex over the tabled entries of all lists
 * for (Long other : index.candidates(ours)) {                   // a few dozen at most, never a whole list
 *     Resemblance raw = Resemblance.between(left, right);       // left being the form of the pair's left key
 *     if (raw.band() != Band.NONE) {
 *         found.put(Pair.of(id, other), raw);
 *     }
 * }
 * Map<Pair<Long>, Resemblance> settled = Ambiguity.settle(found, this::listOf);
 * }</pre>
 *
 * <p>Beside it: {@link LatinReading} for what stands under a name, {@link Recognition} for script and language, {@link
 * SearchForm} for the column that a search looks into.
 *
 * <p>Then the surprises:
 *
 * <ul>
 *   <li>{@link Resemblance#between} sees two entries alone. That a name leads to several entries of one list, or that
 *       an entry meets a better partner there, only {@link Ambiguity} can see: its result counts, not the raw one. It needs every raw pair between the lists concerned; pairs of two entries
 *       of one list are not needed.
 *   <li>Nothing here knows a list, a delegation or a draft; whoever fills the index decides what can be felt in it.
 *       A score depends on the two entries and the shipped words alone, never on what else is in the index.
 *   <li>Similar spelling, an acronym, or common words (“national movement”) never make a resemblance certain.
 *   <li>Words and their weights stand in {@code words.txt} beside this package; no organisation's name is in it.
 * </ul>
 */
@NullMarked
package concord.names;

import org.jspecify.annotations.NullMarked;
