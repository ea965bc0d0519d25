package concord.account;

import concord.caller.Seat;
import concord.security.Consent;
import concord.security.Role;

/**
 * Whose consent something needs that an administrator wants. An administrator cannot become a delegate: not directly, not
 * as the chair, and not as the head of a delegation made up for the purpose. So whoever acts for a delegation or as the
 * chair was let in by somebody who was there before, all the way back to the very first chair or head. Nor does an
 * administrator alone make a delegation count no more.
 */
final class Approval {
    private Approval() {}

    /**
     * Who could consent beside the account concerned, each of them with an account that can log in.
     *
     * @param head a head of the delegation concerned
     * @param anyHead a head of any delegation
     * @param ever whether a chair's or head's account was ever opened, whatever has become of it
     */
    record Others(boolean head, boolean chair, boolean anyHead, boolean ever) {}

    static Consent needed(Seat seat, Others others) {
        if (!others.ever()) {
            return Consent.NONE;
        }
        if (seat.delegation().isPresent()) {
            return others.head() ? Consent.HEAD : Consent.CHAIR;
        }
        return seat.role() == Role.CHAIR ? ofChair(others) : Consent.NONE;
    }

    /**
     * Whose consent it needs that a delegation counts no more, or again: the chair's. An administrator makes other
     * administrators alone, so none of them is a second one. Where nobody is left who could let a chair in, reopening
     * brings somebody back.
     */
    static Consent ofDelegation(DelegationRequest.Kind kind, Others others) {
        boolean nobodyLeft = !others.chair() && !others.anyHead();
        return !others.ever() || (nobodyLeft && kind == DelegationRequest.Kind.REOPENING)
                ? Consent.NONE
                : Consent.CHAIR;
    }

    private static Consent ofChair(Others others) {
        return others.anyHead() && !others.chair() ? Consent.ANY_HEAD : Consent.CHAIR;
    }

    /**
     * Whether nobody could ever approve anything again if the account lost its role. A head whose delegation is closed
     * counts as one who could: the delegation can be reopened.
     */
    static boolean endsWith(Account account, Others others) {
        boolean approver = account.role().approves() && account.state() == AccountState.OPEN;
        return approver && !others.chair() && !others.anyHead();
    }
}
