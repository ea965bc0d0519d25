package concord.summary;

import concord.joint.Agreement;
import concord.joint.Tally;
import concord.shared.Name;
import concord.shared.NameOrder;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How far the delegations have come: no name that is not agreed, and nothing of who listed what.
 *
 * @param delegations how many take part
 * @param rows how many organisations are in each state
 * @param agreedByPresumedMatch how many of the agreed ones hold a match that nobody has confirmed: in summaries that were
 *     released before such rows had a state of their own; 0 since
 * @param agreed the agreed organisations
 * @param shares how many each delegation lists
 */
public record Summary(
        int delegations,
        Map<Agreement, Integer> rows,
        int agreedByPresumedMatch,
        List<AgreedName> agreed,
        List<Share> shares)
        implements Serializable {
    private static final Comparator<AgreedName> ORDER = Comparator.comparing(
                    (AgreedName name) -> name.english().text())
            .thenComparing(name -> name.russian().text());

    public Summary {
        rows = Map.copyOf(rows);
        agreed = List.copyOf(agreed);
        shares = List.copyOf(shares);
    }

    static Summary of(Tally tally) {
        return new Summary(
                tally.delegations(),
                tally.rows(),
                0,
                tally.agreed().stream().map(AgreedName::of).sorted(ORDER).toList(),
                Share.of(tally.parties()));
    }

    /** One name of each agreed organisation, in the order of the reader's alphabet. */
    public List<Name> names(Locale reader) {
        return agreed.stream()
                .map(name -> name.in(reader))
                .sorted(NameOrder.of(reader))
                .toList();
    }

    public int rowsIn(Agreement agreement) {
        return rows.getOrDefault(agreement, 0);
    }

    /** Whether nothing is on the table. */
    public boolean blank() {
        return rows.values().stream().allMatch(count -> count == 0);
    }
}
