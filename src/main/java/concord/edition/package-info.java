/**
 * Editions: what was adopted, frozen; its file and its hash; whether a file is what was adopted; and how two editions
 * differ. Pure: it knows no negotiation, and is filled and stored by whoever closes a round.
 */
@NullMarked
package concord.edition;

import org.jspecify.annotations.NullMarked;
