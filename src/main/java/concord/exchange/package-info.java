/** File formats, read and written: pure, knows only the values that an entry is made of. */
@NullMarked
package concord.exchange;

import org.jspecify.annotations.NullMarked;
