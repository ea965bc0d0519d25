package concord.account;

import concord.delegation.Delegation;
import concord.security.Consent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What waits for consent, and whose that is now: who could consent when it was asked may have left since. */
@ApplicationScoped
public class WaitingRequests {
    /**
     * One that waits.
     *
     * @param delegation for which the account would act; empty for none
     */
    public record Waiting(UUID account, Optional<UUID> delegation, Consent consent) {}

    @Inject
    AccountRequests requests;

    public List<Waiting> all() {
        return requests.waiting().entrySet().stream()
                .map(asked -> waiting(asked.getKey(), asked.getValue()))
                .toList();
    }

    private static Waiting waiting(AccountRequest request, Approval.Others others) {
        return new Waiting(
                request.account().id(),
                request.seat().delegation().map(Delegation::id),
                Approval.needed(request.seat(), others));
    }
}
