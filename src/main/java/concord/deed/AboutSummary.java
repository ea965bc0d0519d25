package concord.deed;

/** What observers are let see. */
public sealed interface AboutSummary extends Deed {
    @Override
    default Scope scope() {
        return Scope.TABLE;
    }

    @Override
    default <T> T match(Kinds<T> kinds) {
        return kinds.aboutSummary(this);
    }

    <T> T match(Cases<T> cases);

    record SummaryReleased(int number) implements AboutSummary {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.summaryReleased(this);
        }
    }

    /** One answer for each of them. */
    interface Cases<T> {
        T summaryReleased(SummaryReleased deed);
    }
}
