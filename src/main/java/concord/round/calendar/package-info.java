/** The days on which delegations work, and what deadlines come of them. */
@NullMarked
package concord.round.calendar;

import org.jspecify.annotations.NullMarked;
