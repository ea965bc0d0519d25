/** What an unbroken silence adopts: editions, frozen and initialled. */
@NullMarked
package concord.round.adoption;

import org.jspecify.annotations.NullMarked;
