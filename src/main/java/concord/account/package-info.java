/** Accounts and logins, and who is calling. */
@NullMarked
package concord.account;

import org.jspecify.annotations.NullMarked;
