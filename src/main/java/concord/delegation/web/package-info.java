/** The administrator's pages about delegations. */
@NullMarked
package concord.delegation.web;

import org.jspecify.annotations.NullMarked;
