/** Who is calling: the account, its role and, for delegates and heads, the delegation that it acts for. */
@NullMarked
package concord.caller;

import org.jspecify.annotations.NullMarked;
