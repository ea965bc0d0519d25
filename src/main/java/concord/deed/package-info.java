/**
 * What can be done, as one vocabulary: each deed is a type with what its sentence is filled with and what it is about. The
 * trail's line, the inbox's messages, push and wording follow from it.
 *
 * <p>The use first:
 *
 * <pre>{@code
 * tell.done(new AboutEntry.EntryWithdrawn(entryId, name, reason), revision.at());   // concord.caller.TellDeeds
 * }</pre>
 *
 * <p>Then the surprises:
 *
 * <ul>
 *   <li>The name of a record is the key under which its line is stored and worded: {@code EntryWithdrawn} is
 *       “entry_withdrawn”. To rename one is to migrate the trail.
 *   <li>Texts, numbers, moments, truths and words of the glossary fill sentences, by the name of the component; ids and
 *       sets say what a deed is about, and stand in no sentence.
 *   <li>A deed that is added does not compile until the inbox says who is told of it, if only “nobody”.
 * </ul>
 */
@NullMarked
package concord.deed;

import org.jspecify.annotations.NullMarked;
