package concord.correspondence;

import concord.deed.AboutPair.JudgementDiscarded;
import concord.deed.AboutPair.JudgementPrepared;
import concord.deed.AboutPair.JudgementUndone;
import concord.deed.AboutPair.PairJudged;
import concord.tabled.TabledEntry;

/** A pair as it is on the table, or was last, and what can be told of it. */
record PairOnTable(TabledEntry own, TabledEntry other) {
    JudgedPair pair() {
        return new JudgedPair(own.entryId(), other.entryId());
    }

    /** @param asks whether the other delegation has not judged it */
    PairJudged judged(Said said, boolean asks) {
        return new PairJudged(
                own.entryId(),
                other.entryId(),
                other.delegationId(),
                ownName(),
                otherName(),
                said.verdict(),
                said.reason(),
                !said.reason().isEmpty(),
                asks);
    }

    /** @param revives whether what the delegation said before holds again */
    JudgementUndone undone(boolean revives) {
        return new JudgementUndone(
                own.entryId(), other.entryId(), other.delegationId(), ownName(), otherName(), revives);
    }

    JudgementPrepared prepared(Said said) {
        return new JudgementPrepared(
                own.entryId(), other.entryId(), other.delegationId(), ownName(), otherName(), said.verdict());
    }

    JudgementDiscarded discarded() {
        return new JudgementDiscarded(own.entryId(), other.entryId(), other.delegationId(), ownName(), otherName());
    }

    private String ownName() {
        return own.particulars().primaryName();
    }

    private String otherName() {
        return other.particulars().primaryName();
    }
}
