package concord.round.web;

import concord.round.ReadRounds;
import concord.round.RoundView;
import concord.round.adoption.EditionLine;
import concord.round.adoption.EditionView;
import concord.round.adoption.ReadEditions;
import concord.round.terms.ReadTerms;
import concord.round.terms.TermsView;
import concord.web.Once;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Rounds and editions in this request. */
@RequestScoped
class RoundsNow {
    @Inject
    ReadRounds read;

    @Inject
    ReadEditions adopted;

    @Inject
    ReadTerms drafted;

    private final Map<UUID, RoundView> rounds = new HashMap<>();
    private final Map<Integer, EditionView> editions = new HashMap<>();
    private final Once<List<RoundView>> all = new Once<>(() -> read.rounds());
    private final Once<Optional<RoundView>> open = new Once<>(() -> read.open());
    private final Once<Optional<TermsView>> next = new Once<>(() -> drafted.current());
    private final Once<List<EditionLine>> lines = new Once<>(() -> adopted.editions());

    /** Those of the next round. */
    Optional<TermsView> terms() {
        return next.get();
    }

    List<RoundView> all() {
        return all.get();
    }

    /** The one that is open, if there is one. */
    Optional<RoundView> open() {
        return open.get();
    }

    RoundView round(UUID id) {
        return rounds.computeIfAbsent(id, read::round);
    }

    List<EditionLine> editions() {
        return lines.get();
    }

    EditionView edition(int number) {
        return editions.computeIfAbsent(number, adopted::edition);
    }

    /** What was done in this request has changed it. */
    void forget() {
        rounds.clear();
        editions.clear();
        all.forget();
        open.forget();
        next.forget();
        lines.forget();
    }
}
