package concord.deed;

import concord.shared.BreakKind;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** What is done while a text is under silence. */
public sealed interface AboutSilence extends Deed {
    UUID round();

    int number();

    @Override
    default Scope scope() {
        return Scope.TABLE;
    }

    @Override
    default <T> T match(Kinds<T> kinds) {
        return kinds.aboutSilence(this);
    }

    <T> T match(Cases<T> cases);

    /**
     * In the place of a text whose silence was broken: what was said against that falls with it.
     *
     * @param former the number of that text in the round
     */
    record TextReplaced(UUID round, int number, int former, int organisations, Instant until, Set<UUID> participants)
            implements AboutSilence {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.textReplaced(this);
        }
    }

    record TextProposed(UUID round, int number, int organisations, Instant until, Set<UUID> participants)
            implements AboutSilence {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.textProposed(this);
        }
    }

    record DeadlineExtended(UUID round, int number, Instant until, Set<UUID> participants) implements AboutSilence {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.deadlineExtended(this);
        }
    }

    record TextTakenBack(UUID round, int number, String reason) implements AboutSilence {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.textTakenBack(this);
        }
    }

    record SilenceBroken(UUID round, int number, BreakKind kind) implements AboutSilence {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.silenceBroken(this);
        }
    }

    /** An objection that came after the deadline is on record for its own delegation alone. */
    record SilenceBrokenLate(UUID round, int number) implements AboutSilence {
        @Override
        public Scope scope() {
            return Scope.DELEGATION;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.silenceBrokenLate(this);
        }
    }

    record BreakWithdrawn(UUID round, int number) implements AboutSilence {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.breakWithdrawn(this);
        }
    }

    record LateTextOffered(UUID round, int number) implements AboutSilence {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.lateTextOffered(this);
        }
    }

    /** One answer for each of them. */
    interface Cases<T> {
        T textProposed(TextProposed deed);

        T textReplaced(TextReplaced deed);

        T deadlineExtended(DeadlineExtended deed);

        T textTakenBack(TextTakenBack deed);

        T silenceBroken(SilenceBroken deed);

        T silenceBrokenLate(SilenceBrokenLate deed);

        T breakWithdrawn(BreakWithdrawn deed);

        T lateTextOffered(LateTextOffered deed);
    }
}
