package concord.account;

import concord.caller.Caller;
import concord.caller.TellDeeds;
import concord.deed.AboutDelegation;
import concord.deed.AboutDelegation.DelegationClosed;
import concord.deed.AboutDelegation.DelegationReopened;
import concord.deed.AboutDelegation.DelegationRequestDeclined;
import concord.delegation.Delegation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Lets what was asked for a delegation take effect, or not; all at the table are told. */
@ApplicationScoped
class SeatDelegations {
    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    TellDeeds tell;

    void decide(DelegationRequest request, boolean grant) {
        Instant now = clock.instant();
        request.decide(grant, caller.userName(), now);
        tell.doneFor(Optional.of(request.delegation().id()), deed(request, grant), now);
    }

    private static AboutDelegation deed(DelegationRequest request, boolean grant) {
        Delegation delegation = request.delegation();
        if (!grant) {
            return new DelegationRequestDeclined(
                    delegation.code(), request.kind().key());
        }
        return switch (request.kind()) {
            case CLOSING -> new DelegationClosed(delegation.code());
            case REOPENING -> new DelegationReopened(delegation.code());
        };
    }
}
