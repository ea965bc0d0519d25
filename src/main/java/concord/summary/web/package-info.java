/** The summary's page. */
@NullMarked
package concord.summary.web;

import org.jspecify.annotations.NullMarked;
