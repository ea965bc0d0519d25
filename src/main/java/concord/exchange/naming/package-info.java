/** How authorities write several names into one field, and how these come apart again. */
@NullMarked
package concord.exchange.naming;

import org.jspecify.annotations.NullMarked;
