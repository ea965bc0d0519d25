package concord.account;

import concord.account.DelegationRequest.Kind;
import concord.caller.Caller;
import concord.caller.TellDeeds;
import concord.database.Writing;
import concord.deed.AboutDelegation.DelegationRequestWithdrawn;
import concord.deed.AboutDelegation.DelegationRequested;
import concord.delegation.Delegation;
import concord.delegation.Delegations;
import concord.delegation.Participation;
import concord.security.Consent;
import concord.security.Role;
import concord.security.Roles;
import concord.shared.NotThere;
import concord.shared.Refusal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/**
 * The administrator asks that a delegation counts no more, or again. What it says stops to bind anybody by that, so it
 * takes effect when the chair consents: see {@link Approval}.
 */
@Stateless
@DenyAll
@Writing
public class AskDelegations {
    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Accounts accounts;

    @Inject
    Delegations delegations;

    @Inject
    DelegationRequests requests;

    @Inject
    Participation participation;

    @Inject
    SeatDelegations seats;

    @Inject
    TellDeeds tell;

    /**
     * Whether it could be asked for; nothing is.
     *
     * @throws Refusal if it is so already, was asked for, or if a text is under silence that the delegation decides
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void refuseUnready(UUID id, Kind kind) {
        request(existing(id), kind);
    }

    /**
     * @return whose consent it waits for
     * @throws Refusal as {@link #refuseUnready} does
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Consent ask(UUID id, Kind kind) {
        participation.hold();
        DelegationRequest request = request(existing(id), kind);
        requests.add(request);
        Consent consent = Approval.ofDelegation(kind, others());
        if (consent == Consent.NONE) {
            seats.decide(request, true);
        } else {
            Delegation delegation = request.delegation();
            tell.doneFor(Optional.of(id), new DelegationRequested(delegation.code(), kind.key()), request.askedAt());
        }
        return consent;
    }

    /** What has been asked for the delegation and nobody has decided. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Optional<DelegationRequest> waiting(UUID id) {
        return requests.waitingAbout(existing(id));
    }

    /** @throws Refusal if nothing waits */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void withdraw(UUID id) {
        Delegation delegation = existing(id);
        DelegationRequest request = requests.waitingAbout(delegation)
                .orElseThrow(() -> new Refusal("delegation.refusal.decided", delegation));
        request.decide(false, caller.userName(), clock.instant());
        tell.doneFor(
                Optional.of(id),
                new DelegationRequestWithdrawn(delegation.code(), request.kind().key()),
                clock.instant());
    }

    private DelegationRequest request(Delegation delegation, Kind kind) {
        DelegationRequest request = new DelegationRequest(delegation, kind, caller.userName(), clock.instant());
        if (requests.waitingAbout(delegation).isPresent()) {
            throw new Refusal("delegation.refusal.asked_before", delegation);
        }
        participation.refuseUnderSilence(delegation.id());
        return request;
    }

    private Approval.Others others() {
        return new Approval.Others(false, accounts.any(Role.CHAIR), accounts.any(Role.HEAD), accounts.everApprover());
    }

    private Delegation existing(UUID id) {
        return delegations.find(id).orElseThrow(NotThere::new);
    }
}
