/** Role names and the hashing of passwords; knows no feature. */
@NullMarked
package concord.security;

import org.jspecify.annotations.NullMarked;
