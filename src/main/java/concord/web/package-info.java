/**
 * What all pages share.
 *
 * <p>What a page needs of use cases it asks through the {@code …Now} of its room, which lives as long as the request and
 * asks {@link concord.web.Once}; the page itself keeps only what must stay as its reader saw it.
 */
@NullMarked
package concord.web;

import org.jspecify.annotations.NullMarked;
