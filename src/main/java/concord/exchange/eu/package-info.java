/** The consolidated list of financial sanctions of the European Union. */
@NullMarked
package concord.exchange.eu;

import org.jspecify.annotations.NullMarked;
