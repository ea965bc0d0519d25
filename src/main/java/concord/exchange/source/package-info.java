/**
 * What is common to all formats in which lists come from outside: what an entry says there, how it becomes a row of an
 * own list, and how a file is read within bounds. Each format has a package of its own beside this one.
 */
@NullMarked
package concord.exchange.source;

import org.jspecify.annotations.NullMarked;
