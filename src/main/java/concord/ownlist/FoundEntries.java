package concord.ownlist;

import concord.database.Like;
import concord.names.reading.SearchForm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Looks for entries in one own list. */
@ApplicationScoped
public class FoundEntries {
    @PersistenceContext
    EntityManager em;

    public List<Entry> page(UUID delegation, EntryQuery query) {
        String direction = query.ascending() ? "" : " desc";
        String order = " order by e." + property(query) + direction + ", e.number" + direction;
        return bound("select e" + from(query) + order, Entry.class, delegation, query)
                .setFirstResult(query.first())
                .setMaxResults(query.size())
                .getResultList();
    }

    long count(UUID delegation, EntryQuery query) {
        return bound("select count(e)" + from(query), Long.class, delegation, query)
                .getSingleResult();
    }

    /** How many entries are in each state; states without entries are left out. */
    Map<EntryState, Long> counts(UUID delegation) {
        return em.createQuery(
                        "select e.state, count(e) from Entry e where e.delegationId = :delegation group by e.state",
                        Object[].class)
                .setParameter("delegation", delegation)
                .getResultStream()
                .collect(Collectors.toMap(row -> (EntryState) row[0], row -> (Long) row[1]));
    }

    /** The states of all entries of a list, by number. */
    public Map<Integer, EntryState> states(UUID delegation) {
        return em.createQuery(
                        "select e.number, e.state from Entry e where e.delegationId = :delegation", Object[].class)
                .setParameter("delegation", delegation)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Integer) row[0], row -> (EntryState) row[1]));
    }

    /** What the entries are called that are in one of the states, by number. */
    public Map<Integer, String> names(UUID delegation, Set<EntryState> states) {
        return em.createQuery(
                        "select e.number, e.primaryName from Entry e where e.delegationId = :delegation"
                                + " and e.state in :states",
                        Object[].class)
                .setParameter("delegation", delegation)
                .setParameter("states", states)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Integer) row[0], row -> (String) row[1]));
    }

    /** Those of the entries with the numbers that there are, without what stands in them. */
    public List<Choice> choices(UUID delegation, Set<Integer> numbers) {
        return em.createQuery(
                        "select e.id, e.version, e.state, e.primaryName from Entry e where e.delegationId = :delegation"
                                + " and e.number in :numbers order by e.number",
                        Object[].class)
                .setParameter("delegation", delegation)
                .setParameter("numbers", numbers)
                .getResultStream()
                .map(row -> new Choice(new Seen((UUID) row[0], (Long) row[1]), (EntryState) row[2], (String) row[3]))
                .toList();
    }

    private static String property(EntryQuery query) {
        return switch (query.sort()) {
            case NAME -> EntryIndex.order(query.reader());
            case STATE -> "state";
            case DESIGNATED -> "designatedOn";
            case CHANGED -> "changedAt";
        };
    }

    private static String from(EntryQuery query) {
        String any = IntStream.range(0, patterns(query).size())
                .mapToObj(i -> "e.lookup.searchForm like :pattern" + i + Like.ESCAPE)
                .collect(Collectors.joining(" or "));
        return " from Entry e where e.delegationId = :delegation"
                + (query.state() == null ? "" : " and e.state = :state")
                + (query.only() == null ? "" : " and e.number in :only")
                + (any.isEmpty() ? "" : " and (" + any + ")");
    }

    private <T> TypedQuery<T> bound(String jpql, Class<T> type, UUID delegation, EntryQuery query) {
        TypedQuery<T> bound = em.createQuery(jpql, type).setParameter("delegation", delegation);
        if (query.state() != null) {
            bound.setParameter("state", query.state());
        }
        if (query.only() != null) {
            bound.setParameter("only", query.only());
        }
        List<String> patterns = patterns(query);
        IntStream.range(0, patterns.size()).forEach(i -> bound.setParameter("pattern" + i, patterns.get(i)));
        return bound;
    }

    private static List<String> patterns(EntryQuery query) {
        return SearchForm.patterns(query.text()).stream().map(Like::containing).toList();
    }
}
