/** The consolidated list of the Security Council of the United Nations. */
@NullMarked
package concord.exchange.un;

import org.jspecify.annotations.NullMarked;
