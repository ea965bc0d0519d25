/** The append-only record of who did what, when. */
@NullMarked
package concord.trail;

import org.jspecify.annotations.NullMarked;
