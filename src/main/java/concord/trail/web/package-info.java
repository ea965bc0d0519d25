/** The page of the trail. */
@NullMarked
package concord.trail.web;

import org.jspecify.annotations.NullMarked;
