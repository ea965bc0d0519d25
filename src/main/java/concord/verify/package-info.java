/** Verifies files of editions without the portal, and tells how two of them differ. */
@NullMarked
package concord.verify;

import org.jspecify.annotations.NullMarked;
