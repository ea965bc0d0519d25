/** The pages of the own list. */
@NullMarked
package concord.ownlist.web;

import org.jspecify.annotations.NullMarked;
