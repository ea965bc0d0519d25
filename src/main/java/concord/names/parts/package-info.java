/** The names that stand in one text of a list: before and after brackets, in quotation marks, behind “aka”. */
@NullMarked
package concord.names.parts;

import org.jspecify.annotations.NullMarked;
