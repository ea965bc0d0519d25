package concord.summary;

import com.ibm.icu.text.Collator;
import concord.joint.Agreement;
import concord.joint.Extract;
import concord.joint.OneName;
import concord.shared.Name;
import concord.shared.Revision;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How far the delegations have come: no name that is not agreed, and nothing of who listed what.
 *
 * @param delegations how many take part
 * @param rows how many organisations are in each state
 * @param agreedByPresumedMatch how many of the agreed ones hold a match that is presumed
 * @param agreed one name of each agreed organisation, in the order of the reader's alphabet
 */
public record Summary(
        Revision revision,
        int delegations,
        Map<Agreement, Integer> rows,
        int agreedByPresumedMatch,
        List<Name> agreed) {
    public Summary {
        rows = Map.copyOf(rows);
        agreed = List.copyOf(agreed);
    }

    static Summary of(Extract extract, Locale reader) {
        Comparator<Object> alphabet = Collator.getInstance(reader);
        List<Name> agreed = extract.agreed().stream()
                .map(names -> OneName.of(names, reader))
                .sorted(Comparator.comparing(Name::text, alphabet).thenComparing(Name::text))
                .toList();
        return new Summary(
                extract.revision(), extract.delegations(), extract.rows(), extract.agreedByPresumedMatch(), agreed);
    }

    public int rowsIn(Agreement agreement) {
        return rows.getOrDefault(agreement, 0);
    }

    /** How many organisations are on the table. */
    public int all() {
        return rows.values().stream().mapToInt(Integer::intValue).sum();
    }
}
