package concord.account;

import concord.database.Writing;
import concord.delegation.Participation;
import concord.delegation.Participation.AtStake;
import concord.security.Roles;
import concord.shared.NotThere;
import concord.shared.Refusal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The chair consents to what an administrator asks for a delegation, or declines. A request never changes. */
@Stateless
@DenyAll
@Writing
public class ApproveDelegations {
    @Inject
    DelegationRequests requests;

    @Inject
    Participation participation;

    @Inject
    SeatDelegations seats;

    /** The oldest first. */
    @RolesAllowed(Roles.CHAIR)
    public List<DelegationRequest> waiting() {
        return requests.waiting();
    }

    @RolesAllowed(Roles.CHAIR)
    public long countWaiting() {
        return requests.countWaiting();
    }

    /**
     * What would stop to count, or count again.
     *
     * @throws Refusal if it cannot be consented to now, because a text is under silence that the delegation decides
     */
    @RolesAllowed(Roles.CHAIR)
    public AtStake atStake(UUID request) {
        UUID delegation = find(request).delegation().id();
        participation.refuseUnderSilence(delegation);
        return participation.atStake(delegation);
    }

    /** @throws Refusal if it was decided since, or as {@link #atStake} does */
    @RolesAllowed(Roles.CHAIR)
    public void approve(UUID request) {
        participation.hold();
        DelegationRequest asked = find(request);
        participation.refuseUnderSilence(asked.delegation().id());
        seats.decide(asked, true);
    }

    /** @throws Refusal if it was decided since */
    @RolesAllowed(Roles.CHAIR)
    public void decline(UUID request) {
        seats.decide(find(request), false);
    }

    private DelegationRequest find(UUID request) {
        return requests.find(request).orElseThrow(NotThere::new);
    }
}
