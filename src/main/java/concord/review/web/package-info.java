/** The pages on which a delegation judges pairs of entries. */
@NullMarked
package concord.review.web;

import org.jspecify.annotations.NullMarked;
