/**
 * The organisations of which a delegation can state a position: those that others have tabled and it does not list.
 *
 * <p>{@link concord.agenda.Agenda} sorts the rows of the joint list from one delegation's side. What is prepared is added
 * by the use case from the delegation's own rows, so that it is in no list that others see.
 */
@NullMarked
package concord.agenda;

import org.jspecify.annotations.NullMarked;
