/** The own list as a file: read into drafts, written, and the sample lists of the first start. */
@NullMarked
package concord.ownlist.file;

import org.jspecify.annotations.NullMarked;
