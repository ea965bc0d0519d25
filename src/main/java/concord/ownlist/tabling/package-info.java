/** Puts entries of the own list before the others. */
@NullMarked
package concord.ownlist.tabling;

import org.jspecify.annotations.NullMarked;
