/** What needs whom, by when. It observes what happens in other rooms and knows none of them. */
@NullMarked
package concord.inbox;

import org.jspecify.annotations.NullMarked;
