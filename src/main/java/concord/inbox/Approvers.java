package concord.inbox;

import concord.inbox.Notice.Addressees;
import concord.security.Consent;
import java.util.Optional;
import java.util.UUID;

/** Those whose consent something needs. */
final class Approvers {
    private Approvers() {}

    /**
     * @param delegation for which the account would act; empty for none
     * @return empty if nobody's is needed
     */
    static Optional<Addressees> of(Consent consent, Optional<UUID> delegation) {
        return switch (consent) {
            case NONE -> Optional.empty();
            case HEAD -> delegation.map(own -> Addressees.of(own, Seats.HEADS));
            case CHAIR -> Optional.of(Addressees.all(Seats.CHAIR));
            case ANY_HEAD -> Optional.of(Addressees.all(Seats.HEADS));
        };
    }
}
