package concord.round.web;

import concord.round.ReadRounds;
import concord.round.RoundView;
import concord.round.adoption.EditionView;
import concord.round.adoption.ReadEditions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rounds and editions as they are in this request: asked for once, however often the page looks. */
@RequestScoped
class RoundsNow {
    @Inject
    ReadRounds read;

    @Inject
    ReadEditions adopted;

    private final Map<UUID, RoundView> rounds = new HashMap<>();
    private final Map<Integer, EditionView> editions = new HashMap<>();
    private @Nullable List<RoundView> all;

    List<RoundView> all() {
        List<RoundView> known = all;
        if (known == null) {
            known = read.rounds();
            all = known;
        }
        return known;
    }

    RoundView round(UUID id) {
        return rounds.computeIfAbsent(id, read::round);
    }

    EditionView edition(int number) {
        return editions.computeIfAbsent(number, adopted::edition);
    }

    /** What was done in this request has changed it. */
    void forget() {
        rounds.clear();
        editions.clear();
        all = null;
    }
}
