/** A few value types that every feature may use; knows no feature. */
@NullMarked
package concord.shared;

import org.jspecify.annotations.NullMarked;
