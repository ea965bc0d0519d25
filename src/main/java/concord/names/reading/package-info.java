/**
 * How what stands in any script is read: which script and language it is, how it sounds in Latin letters, and the form in
 * which texts are searched. Knows no meaning of any word.
 */
@NullMarked
package concord.names.reading;

import org.jspecify.annotations.NullMarked;
