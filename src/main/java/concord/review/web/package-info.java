/** The pages of the joint list, and what tells open browsers that it has changed. */
@NullMarked
package concord.review.web;

import org.jspecify.annotations.NullMarked;
