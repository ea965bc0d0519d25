package concord.deed;

import java.util.Set;
import java.util.UUID;

/** What is done before a round: to its terms of reference, and to the holidays by which its deadlines are counted. */
public sealed interface AboutTerms extends Deed {
    @Override
    default Scope scope() {
        return Scope.TABLE;
    }

    @Override
    default <T> T match(Kinds<T> kinds) {
        return kinds.aboutTerms(this);
    }

    <T> T match(Cases<T> cases);

    /** A draft was begun or written anew. */
    record TermsDrafted(UUID terms, String title) implements AboutTerms {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.termsDrafted(this);
        }
    }

    record TermsDiscarded(UUID terms, String title) implements AboutTerms {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.termsDiscarded(this);
        }
    }

    record TermsCirculated(UUID terms, String title, Set<UUID> asked) implements AboutTerms {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.termsCirculated(this);
        }
    }

    record TermsWithdrawn(UUID terms, String title) implements AboutTerms {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.termsWithdrawn(this);
        }
    }

    /** The circulated ones fall, and all that was said to them; a draft takes their place. */
    record TermsAmended(UUID terms, String title) implements AboutTerms {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.termsAmended(this);
        }
    }

    record TermsAccepted(UUID terms, String title) implements AboutTerms {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.termsAccepted(this);
        }
    }

    record AcceptanceTakenBack(UUID terms, String title) implements AboutTerms {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.acceptanceTakenBack(this);
        }
    }

    record TermsAnswered(UUID terms, String title, String text) implements AboutTerms {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.termsAnswered(this);
        }
    }

    /**
     * A day on which a delegation does not work, in addition to those that the portal knows.
     *
     * @param relying the delegations that have accepted terms by which working days are counted now
     */
    record HolidayAdded(UUID holiday, String code, String day, String name, Set<UUID> relying) implements AboutTerms {
        @Override
        public Scope scope() {
            return Scope.TALKS;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.holidayAdded(this);
        }
    }

    /**
     * It counts no more for terms that are circulated from then on.
     *
     * @param relying the delegations that have accepted terms by which working days are counted now
     */
    record HolidayTakenBack(UUID holiday, String code, String day, String name, Set<UUID> relying)
            implements AboutTerms {
        @Override
        public Scope scope() {
            return Scope.TALKS;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.holidayTakenBack(this);
        }
    }

    /** One answer for each of them. */
    interface Cases<T> {
        T termsDrafted(TermsDrafted deed);

        T termsDiscarded(TermsDiscarded deed);

        T termsCirculated(TermsCirculated deed);

        T termsWithdrawn(TermsWithdrawn deed);

        T termsAmended(TermsAmended deed);

        T termsAccepted(TermsAccepted deed);

        T acceptanceTakenBack(AcceptanceTakenBack deed);

        T termsAnswered(TermsAnswered deed);

        T holidayAdded(HolidayAdded deed);

        T holidayTakenBack(HolidayTakenBack deed);
    }
}
