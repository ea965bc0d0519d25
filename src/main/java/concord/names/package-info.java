/**
 * Names of organisations: how they read, how they are searched, and how much two entries look like one organisation.
 *
 * <p>The use first:
 *
 * <pre>{@code
 * ComparableForm form = ComparableForm.of(particulars);         // once per tabled version, immutable, kept
 * Neighbourhoods<Long, String> near = new Neighbourhoods<>();
 * near.put(id, list, form);                                     // each entry of all lists; again when it changes
 * near.remove(id);
 * Map<Pair<Long>, Resemblance> settled = Ambiguity.settle(near.found(), near::listOf);
 * }</pre>
 *
 * <p>{@link Neighbourhoods} is made of {@link NameIndex}, which says whom to compare an entry with, and {@link
 * Resemblance#between}, which compares; whoever keeps the results elsewhere uses these two. {@link NameSearch} ranks
 * entries by their {@link Nearness} to any name. Beside them: {@link LatinReading} for what stands under a name, {@link
 * Recognition} for script and language, {@link SearchForm} for the column that a search looks into.
 *
 * <p>Then the surprises:
 *
 * <ul>
 *   <li>{@link Resemblance#between} sees two entries alone. That a name leads to several entries of one list, or that
 *       an entry meets a better partner there, only {@link Ambiguity} can see: its result counts, not the raw one. It
 *       needs every raw pair between the lists concerned; pairs of two entries of one list are not needed.
 *   <li>Nothing here knows a list, a delegation or a draft; whoever fills the index decides what can be felt in it. A
 *       score depends on the two entries and the shipped words alone, never on what else is in the index.
 *   <li>Similar spelling, an acronym, a place added, a reference in a remark, or common words in their own letters (“national movement”,
 *       «الجهاد الإسلامي») never make a resemblance certain. Several common names together do, or one entry of the United
 *       Nations’ list that the designations of both go by, or a main name of common words that both write in foreign
 *       letters (“Jemaah Islamiyah”) while no other names or regions disagree.
 *   <li>What is immutable ({@link ComparableForm}, {@link Resemblance}, {@link Pair}) and what is static is safe for
 *       several threads; {@link NameIndex}, {@link Neighbourhoods} and {@link NameSearch} are not.
 *   <li>Words and their weights stand in {@code words.txt} beside this package; no organisation's name is in it.
 * </ul>
 */
@NullMarked
package concord.names;

import concord.names.reading.LatinReading;
import concord.names.reading.Recognition;
import concord.names.reading.SearchForm;
import org.jspecify.annotations.NullMarked;
