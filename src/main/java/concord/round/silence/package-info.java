/** What is put under silence, who breaks it, and what has become of it at any moment. */
@NullMarked
package concord.round.silence;

import org.jspecify.annotations.NullMarked;
