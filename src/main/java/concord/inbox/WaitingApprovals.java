package concord.inbox;

import concord.inbox.Approvers.Able;
import concord.inbox.Approvers.Asked;
import concord.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What waits for somebody's consent, told to whoever can give it now. */
@ApplicationScoped
class WaitingApprovals {
    @PersistenceContext
    EntityManager em;

    /** Tells those who can consent now and could not before; those who no longer can are asked no more. */
    void tellAnew(Instant now) {
        List<InboxMessage> told = em.createQuery(
                        "select m from InboxMessage m where m.settledAt is null and m.kind = APPROVAL",
                        InboxMessage.class)
                .getResultList();
        if (told.isEmpty()) {
            return;
        }
        Map<String, Asked> asked = asked();
        Approvers approvers = approvers();
        told.forEach(message -> Optional.ofNullable(asked.get(message.ids().get(0)))
                .map(approvers::of)
                .ifPresent(to -> message.readdress(to, now)));
    }

    private Map<String, Asked> asked() {
        return em.createQuery(
                        "select r.account.id, d.id from AccountRequest r left join r.delegation d where r.decidedAt is null",
                        Object[].class)
                .getResultStream()
                .map(row -> new Asked((UUID) row[0], Optional.ofNullable((UUID) row[1])))
                .collect(Collectors.toMap(
                        asked -> asked.account().toString(), Function.identity(), (one, other) -> one));
    }

    private Approvers approvers() {
        return new Approvers(em.createQuery(
                        "select o.id, o.role, party.id from Account o left join o.delegation party"
                                + " where o.role in (HEAD, CHAIR) and o.openedAt is not null and o.closedAt is null"
                                + " and o.passwordHash is not null and party.closedAt is null",
                        Object[].class)
                .getResultStream()
                .map(row -> new Able((UUID) row[0], (Role) row[1], Optional.ofNullable((UUID) row[2])))
                .toList());
    }
}
