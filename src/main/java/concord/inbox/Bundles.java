package concord.inbox;

import concord.deed.Occurrence;
import concord.inbox.Bundle.Kin;
import concord.inbox.Notice.Raise;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Finds the line to which a message comes. What one transaction does is asked for once and is one line. */
@ApplicationScoped
class Bundles {
    /** The lines of this transaction. */
    private static final class Open {
        final Map<Kin, Bundle> lines = new HashMap<>();
    }

    @PersistenceContext
    EntityManager em;

    @Resource
    TransactionSynchronizationRegistry transaction;

    Bundle of(Raise raise, Occurrence happened) {
        if (!raise.kind().bundled()) {
            return Bundle.alone(raise, happened);
        }
        return open().lines.computeIfAbsent(Kin.of(raise, happened), kin -> find(kin, raise.from()));
    }

    /** A line that begins with this, and takes what else the transaction does. */
    Bundle begin(Raise raise, Occurrence happened) {
        Kin kin = Kin.of(raise, happened);
        Bundle line = Bundle.begin(kin, raise.from());
        open().lines.put(kin, line);
        return line;
    }

    private Bundle find(Kin kin, Instant at) {
        return latest(kin, at).filter(line -> line.takes(at)).orElseGet(() -> Bundle.begin(kin, at));
    }

    /** The line to which the latest message came that can be one with what comes now. */
    private Optional<Bundle> latest(Kin kin, Instant at) {
        Optional<UUID> only = kin.to().only();
        return em.createQuery(
                        "select new concord.inbox.Bundle(m.bundle,"
                                + " (select min(e.at) from InboxMessage e where e.bundle = m.bundle))"
                                + " from InboxMessage m where m.kind = :kind and m.audience = :audience"
                                + " and m.actor = :actor and m.at >= :since and (:anywhere = true or m.subject = :within)"
                                + " and (m.delegationId = :only or (:toAll = true and m.delegationId is null))"
                                + " and (m.byDelegationId = :by or (:byNone = true and m.byDelegationId is null))"
                                + " order by m.at desc, m.bundle",
                        Bundle.class)
                .setParameter("kind", kin.kind())
                .setParameter("audience", kin.to().audience())
                .setParameter("actor", kin.actor())
                .setParameter("since", at.minus(Bundle.SPAN))
                .setParameter("anywhere", kin.within().isEmpty())
                .setParameter("within", kin.within())
                .setParameter("only", only.orElse(Messages.NO_DELEGATION))
                .setParameter("toAll", only.isEmpty())
                .setParameter("by", kin.by().orElse(Messages.NO_DELEGATION))
                .setParameter("byNone", kin.by().isEmpty())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private Open open() {
        if (transaction.getResource(Open.class) instanceof Open known) {
            return known;
        }
        Open open = new Open();
        transaction.putResource(Open.class, open);
        return open;
    }
}
