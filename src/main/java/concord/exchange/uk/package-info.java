/** The sanctions lists of the United Kingdom. */
@NullMarked
package concord.exchange.uk;

import org.jspecify.annotations.NullMarked;
