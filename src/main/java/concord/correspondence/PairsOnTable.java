package concord.correspondence;

import concord.shared.NotThere;
import concord.shared.Refusal;
import concord.tabled.TabledEntries;
import concord.tabled.TabledEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the entries of pairs. To be called in a use case's transaction. */
@ApplicationScoped
class PairsOnTable {
    @Inject
    TabledEntries tabled;

    /**
     * Pairs that a delegation can judge.
     *
     * @throws NotThere if the first of a pair is no entry of the delegation, or the second none of another
     * @throws Refusal if one of them is no longer on the table
     */
    Map<JudgedPair, PairOnTable> judgeable(UUID delegationId, Collection<JudgedPair> pairs) {
        Map<JudgedPair, PairOnTable> found = new LinkedHashMap<>();
        latest(delegationId, pairs).forEach((pair, both) -> {
            standing(both.own());
            standing(both.other());
            found.put(pair, both);
        });
        return found;
    }

    /**
     * Pairs of which a delegation has said something, whether or not they are still on the table.
     *
     * @throws NotThere as {@link #judgeable}
     */
    Map<JudgedPair, PairOnTable> latest(UUID delegationId, Collection<JudgedPair> pairs) {
        Map<UUID, TabledEntry> entries = tabled.latest(pairs.stream()
                .flatMap(pair -> Stream.of(pair.own(), pair.other()))
                .toList());
        Map<JudgedPair, PairOnTable> found = new LinkedHashMap<>();
        pairs.forEach(pair -> found.put(
                pair,
                new PairOnTable(
                        side(entries.get(pair.own()), delegationId, true),
                        side(entries.get(pair.other()), delegationId, false))));
        return found;
    }

    private static TabledEntry side(@Nullable TabledEntry latest, UUID delegationId, boolean own) {
        if (latest == null || latest.delegationId().equals(delegationId) != own) {
            throw new NotThere();
        }
        return latest;
    }

    private static void standing(TabledEntry latest) {
        if (!latest.stands()) {
            throw new Refusal(
                    "judgement.refusal.withdrawn", latest.particulars().primaryName());
        }
    }
}
