package concord.review.web;

import concord.correspondence.JudgedPair;
import concord.correspondence.Meant;
import concord.correspondence.Said;
import concord.joint.Agreement;
import concord.joint.Held;
import concord.joint.JointEntry;
import concord.review.ReviewPart;
import concord.shared.Refusal;
import concord.shared.Verdict;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Pairs of which the same deed can say many at once: what is presumed, or what waits for the head. */
@RequestScoped
class PairsToSay {
    @Inject
    ReviewNow now;

    @Inject
    ShowReview show;

    /**
     * Of the presumed pairs those by which rows are matched, to be confirmed.
     *
     * @param elsewhere how many there are beside them, in rows that lack more
     */
    public record Matched(int pairs, int rows, int elsewhere) {}

    Matched matched() {
        List<Held> presumed = now.review().in(ReviewPart.PRESUMED);
        List<UUID> rows = presumed.stream()
                .flatMap(held -> row(held).stream())
                .map(JointEntry::id)
                .toList();
        return new Matched(rows.size(), Set.copyOf(rows).size(), presumed.size() - rows.size());
    }

    /** @param matched whether only pairs whose row is matched */
    List<Held> in(ReviewPart part, boolean matched) {
        return now.review().in(part).stream()
                .filter(held -> !matched || row(held).isPresent())
                .toList();
    }

    /** The row of a pair, if it is matched. */
    private Optional<JointEntry> row(Held held) {
        return now.list().rowOf(held.left().entryId()).filter(row -> row.agreement() == Agreement.MATCHED);
    }

    List<ReviewRow> rows(List<Held> pairs) {
        return pairs.stream().map(held -> show.row(now.list(), held)).toList();
    }

    /** What was prepared; of what is presumed, that both are the same. */
    Meant meant(ReviewPart part, ReviewRow row) {
        JudgedPair pair = new JudgedPair(row.ours().entryId(), row.theirs().entryId());
        return part == ReviewPart.PREPARED
                ? now.review()
                        .ready(pair)
                        .orElseThrow(() -> new Refusal("judgement.refusal.prepared_anew"))
                        .meant()
                : new Meant(pair, Said.of(Verdict.SAME));
    }
}
