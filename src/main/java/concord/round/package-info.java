/**
 * Rounds: a time in which positions are taken, closed by a silence procedure, whose result is frozen as an edition.
 *
 * <p>The use first: {@link concord.round.silence.Silence} tells what a proposal has come to at a moment; {@link
 * concord.round.adoption.AgreedSet} makes the edition of it.
 *
 * <p>Then the surprises:
 *
 * <ul>
 *   <li>No timer closes anything: the state is judged when it is read, from the moments at which the server received what
 *       the delegations said.
 *   <li>Silence is consent to what was read and to nothing else: an organisation that has changed in substance since it
 *       was proposed needs spoken agreement.
 *   <li>Only those take part that had accepted the terms of the round when it was opened.
 * </ul>
 */
@NullMarked
package concord.round;

import org.jspecify.annotations.NullMarked;
