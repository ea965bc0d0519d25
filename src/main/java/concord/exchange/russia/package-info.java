/** The unified federal list of the Russian Federation. */
@NullMarked
package concord.exchange.russia;

import org.jspecify.annotations.NullMarked;
