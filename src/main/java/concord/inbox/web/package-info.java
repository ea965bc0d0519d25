/** The page of the inbox, and how what is in it is told. */
@NullMarked
package concord.inbox.web;

import org.jspecify.annotations.NullMarked;
