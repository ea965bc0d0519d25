/** The pages on which positions are prepared and released. */
@NullMarked
package concord.agenda.web;

import org.jspecify.annotations.NullMarked;
