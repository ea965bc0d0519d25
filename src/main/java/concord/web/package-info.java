/** What all pages share. */
@NullMarked
package concord.web;

import org.jspecify.annotations.NullMarked;
