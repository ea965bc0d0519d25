package concord.ownlist;

import concord.delegation.Delegation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The entries of all own lists; each query contains whose. */
@ApplicationScoped
public class Entries {
    private static final String OWN = "select e from Entry e where e.delegationId = :delegation";

    @PersistenceContext
    EntityManager em;

    public void add(List<Entry> entries) {
        entries.forEach(em::persist);
    }

    /** Some of those, of whichever list, of which what they are found by was made by other rules. */
    List<Entry> madeOtherwise(String rules, int most) {
        return em.createQuery("select e from Entry e where e.lookup.madeBy <> :rules", Entry.class)
                .setParameter("rules", rules)
                .setMaxResults(most)
                .getResultList();
    }

    /** What an entry is found by is no change of it: who edits it meanwhile goes on. */
    void make(Entry entry, EntryIndex lookup) {
        em.createQuery("update Entry e set e.lookup = :lookup where e.id = :id and e.version = :version")
                .setParameter("lookup", lookup)
                .setParameter("id", entry.id())
                .setParameter("version", entry.version())
                .executeUpdate();
    }

    /** Writes what was changed so far, and forgets it: what follows may be large. */
    public void letGo() {
        em.flush();
        em.clear();
    }

    public boolean any() {
        return !em.createQuery("select e.number from Entry e", Integer.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /**
     * The number for the next entry of a list. Holds the delegation's row until the transaction ends, so that two
     * delegates who add at once get different numbers, one after the other.
     */
    public int nextNumber(UUID delegation) {
        em.find(Delegation.class, delegation, LockModeType.PESSIMISTIC_WRITE);
        return em.createQuery(
                        "select coalesce(max(e.number), 0) + 1 from Entry e where e.delegationId = :delegation",
                        Integer.class)
                .setParameter("delegation", delegation)
                .getSingleResult();
    }

    public Optional<Entry> find(UUID delegation, UUID id) {
        return find(delegation, id, LockModeType.NONE);
    }

    /** The entry as it is now, held until the transaction ends: nobody changes it in between. */
    public Optional<Entry> hold(UUID delegation, UUID id) {
        return find(delegation, id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<Entry> find(UUID delegation, UUID id, LockModeType lock) {
        return em.createQuery(OWN + " and e.id = :id", Entry.class)
                .setParameter("delegation", delegation)
                .setParameter("id", id)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** Those of the ids that are the delegation's, by number. */
    public List<Entry> find(UUID delegation, List<UUID> ids) {
        return find(delegation, ids, LockModeType.NONE);
    }

    /** As {@link #find(UUID, List)}, held until the transaction ends. */
    public List<Entry> hold(UUID delegation, List<UUID> ids) {
        return find(delegation, ids, LockModeType.PESSIMISTIC_WRITE);
    }

    private List<Entry> find(UUID delegation, List<UUID> ids, LockModeType lock) {
        return em.createQuery(OWN + " and e.id in :ids order by e.number", Entry.class)
                .setParameter("delegation", delegation)
                .setParameter("ids", ids)
                .setLockMode(lock)
                .getResultList();
    }

    /** Those with the numbers. */
    public List<Entry> findNumbered(UUID delegation, List<Integer> numbers) {
        return numbered(delegation, numbers, LockModeType.NONE);
    }

    /** Those with the numbers, held until the transaction ends. */
    public List<Entry> holdNumbered(UUID delegation, List<Integer> numbers) {
        return numbered(delegation, numbers, LockModeType.PESSIMISTIC_WRITE);
    }

    private List<Entry> numbered(UUID delegation, List<Integer> numbers, LockModeType lock) {
        return em.createQuery(OWN + " and e.number in :numbers", Entry.class)
                .setParameter("delegation", delegation)
                .setParameter("numbers", numbers)
                .setLockMode(lock)
                .getResultList();
    }
}
