/** The parties to the talks. */
@NullMarked
package concord.delegation;

import org.jspecify.annotations.NullMarked;
