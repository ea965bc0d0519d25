/** The pages of terms of reference, before a round is open. */
@NullMarked
package concord.round.terms.web;

import org.jspecify.annotations.NullMarked;
