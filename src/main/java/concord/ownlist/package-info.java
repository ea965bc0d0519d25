/** Each delegation's own list: the working copies of its entries, drafts and private notes. Nobody else knows it. */
@NullMarked
package concord.ownlist;

import org.jspecify.annotations.NullMarked;
