/** The lists of the Office of Foreign Assets Control of the United States, in the three forms in which it publishes them. */
@NullMarked
package concord.exchange.ofac;

import org.jspecify.annotations.NullMarked;
