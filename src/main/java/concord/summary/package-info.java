/** What an observer sees, and everybody: how far the delegations have come, and what they agree on. */
@NullMarked
package concord.summary;

import org.jspecify.annotations.NullMarked;
