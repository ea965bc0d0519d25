/** What all delegations see: entries as they were tabled. */
@NullMarked
package concord.tabled;

import org.jspecify.annotations.NullMarked;
