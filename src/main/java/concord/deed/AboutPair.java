package concord.deed;

import concord.shared.Verdict;
import java.util.UUID;

/** What a delegation says of an own entry and another’s. */
public sealed interface AboutPair extends Deed {
    UUID own();

    UUID other();

    /** Whose the other entry is. */
    UUID whose();

    @Override
    default Scope scope() {
        return Scope.TABLE;
    }

    @Override
    default <T> T match(Kinds<T> kinds) {
        return kinds.aboutPair(this);
    }

    <T> T match(Cases<T> cases);

    /**
     * @param reasoned whether there is a reason
     * @param asks whether the other delegation has not judged them
     */
    record PairJudged(
            UUID own,
            UUID other,
            UUID whose,
            String ownName,
            String otherName,
            Verdict verdict,
            String reason,
            boolean reasoned,
            boolean asks)
            implements AboutPair {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.pairJudged(this);
        }
    }

    /** @param revives whether what the delegation said before holds again */
    record JudgementUndone(UUID own, UUID other, UUID whose, String ownName, String otherName, boolean revives)
            implements AboutPair {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.judgementUndone(this);
        }
    }

    /** Inside the delegation. */
    record JudgementPrepared(UUID own, UUID other, UUID whose, String ownName, String otherName, Verdict verdict)
            implements AboutPair {
        @Override
        public Scope scope() {
            return Scope.DELEGATION;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.judgementPrepared(this);
        }
    }

    /** Inside the delegation. */
    record JudgementDiscarded(UUID own, UUID other, UUID whose, String ownName, String otherName) implements AboutPair {
        @Override
        public Scope scope() {
            return Scope.DELEGATION;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.judgementDiscarded(this);
        }
    }

    /** One answer for each of them. */
    interface Cases<T> {
        T pairJudged(PairJudged deed);

        T judgementUndone(JudgementUndone deed);

        T judgementPrepared(JudgementPrepared deed);

        T judgementDiscarded(JudgementDiscarded deed);
    }
}
