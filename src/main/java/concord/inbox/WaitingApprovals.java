package concord.inbox;

import concord.account.WaitingRequests;
import concord.account.WaitingRequests.Waiting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What waits for somebody's consent, told to whoever can give it now. */
@ApplicationScoped
class WaitingApprovals {
    @PersistenceContext
    EntityManager em;

    @Inject
    WaitingRequests requests;

    /** Tells those who can consent now and could not before; those who no longer can are asked no more. */
    void tellAnew(Instant now) {
        List<InboxMessage> told = em.createQuery(
                        "select m from InboxMessage m where m.settledAt is null and m.kind = APPROVAL",
                        InboxMessage.class)
                .getResultList();
        if (!told.isEmpty()) {
            Map<String, Waiting> waiting = requests.all().stream()
                    .collect(Collectors.toMap(asked -> asked.account().toString(), Function.identity()));
            told.forEach(
                    message -> Optional.ofNullable(waiting.get(message.ids().get(0)))
                            .flatMap(asked -> Approvers.of(asked.consent(), asked.delegation()))
                            .ifPresent(to -> message.readdress(to, now)));
        }
    }
}
