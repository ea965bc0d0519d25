/** The comments on the page of a joint entry, or of what is left of an entry that was taken back. */
@NullMarked
package concord.comment.web;

import org.jspecify.annotations.NullMarked;
