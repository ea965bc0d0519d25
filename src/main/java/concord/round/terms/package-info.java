/** Terms of reference from draft to acceptance; rounds, what they are about, who takes part, what is nominated, and what can be put under silence. */
@NullMarked
package concord.round.terms;

import org.jspecify.annotations.NullMarked;
