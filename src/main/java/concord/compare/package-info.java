/** Compares list files without the portal, by the rules by which the portal joins what delegations have tabled. */
@NullMarked
package concord.compare;

import org.jspecify.annotations.NullMarked;
