package concord.deed;

import java.util.UUID;

/** What is done in a round before anything is under silence, or to end it without. */
public sealed interface AboutRound extends Deed {
    UUID round();

    int number();

    @Override
    default Scope scope() {
        return Scope.TABLE;
    }

    @Override
    default <T> T match(Kinds<T> kinds) {
        return kinds.aboutRound(this);
    }

    <T> T match(Cases<T> cases);

    /** @param terms by which it is held */
    record RoundOpened(UUID round, int number, String title, UUID terms) implements AboutRound {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.roundOpened(this);
        }
    }

    /** @param named whether the others may know at once whose nomination it is */
    record OrganisationNominated(UUID round, int number, UUID entry, String name, boolean named) implements AboutRound {
        @Override
        public Scope scope() {
            return named ? Scope.TABLE : Scope.DELEGATION;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.organisationNominated(this);
        }
    }

    record NominationWithdrawn(UUID round, int number, UUID entry, boolean named) implements AboutRound {
        @Override
        public Scope scope() {
            return named ? Scope.TABLE : Scope.DELEGATION;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.nominationWithdrawn(this);
        }
    }

    record RoundClosed(UUID round, int number, String reason) implements AboutRound {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.roundClosed(this);
        }
    }

    /** One answer for each of them. */
    interface Cases<T> {
        T roundOpened(RoundOpened deed);

        T organisationNominated(OrganisationNominated deed);

        T nominationWithdrawn(NominationWithdrawn deed);

        T roundClosed(RoundClosed deed);
    }
}
