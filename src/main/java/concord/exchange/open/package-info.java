/** Lists as OpenSanctions and others who use its data model give them out. */
@NullMarked
package concord.exchange.open;

import org.jspecify.annotations.NullMarked;
