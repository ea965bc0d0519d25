/** The pages of rounds and editions. */
@NullMarked
package concord.round.web;

import org.jspecify.annotations.NullMarked;
