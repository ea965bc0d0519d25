/** Reads a list of any format without the portal and writes it as a list file. */
@NullMarked
package concord.convert;

import org.jspecify.annotations.NullMarked;
