/** The page of holidays. */
@NullMarked
package concord.round.calendar.web;

import org.jspecify.annotations.NullMarked;
