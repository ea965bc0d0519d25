/** The one door for lists from outside: recognises what a file is, by what stands in it, and reads it. */
@NullMarked
package concord.exchange.door;

import org.jspecify.annotations.NullMarked;
