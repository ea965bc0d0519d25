package concord.account;

import concord.delegation.Delegation;
import concord.security.Role;

/**
 * Whose consent something needs that an administrator wants. An administrator cannot become a delegate: not directly, and
 * not as the chair, who consents for a delegation that has lost its head.
 */
public enum Approval {
    /** Nobody's: it takes effect at once. */
    NONE,
    /** Another head's of the same delegation. */
    HEAD,
    /** The chair's; for a chair's account, another chair's. */
    CHAIR,
    /** Any head's, of whichever delegation. */
    ANY_HEAD;

    /**
     * Who could consent beside the account concerned, each of them with an open account.
     *
     * @param head a head of the delegation concerned
     * @param anyHead a head of any delegation
     */
    record Others(boolean head, boolean chair, boolean anyHead) {}

    static Approval needed(Seat seat, Others others) {
        if (seat.delegation().isPresent()) {
            boolean guarded = seat.delegation().filter(Delegation::everHeaded).isPresent();
            return guarded ? ofDelegation(others) : NONE;
        }
        return seat.role() == Role.CHAIR ? ofChair(others) : NONE;
    }

    private static Approval ofDelegation(Others others) {
        return others.head() ? HEAD : CHAIR;
    }

    private static Approval ofChair(Others others) {
        if (others.chair()) {
            return CHAIR;
        }
        return others.anyHead() ? ANY_HEAD : NONE;
    }
}
