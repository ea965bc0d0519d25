/** The regulations of Canada that list entities. */
@NullMarked
package concord.exchange.canada;

import org.jspecify.annotations.NullMarked;
