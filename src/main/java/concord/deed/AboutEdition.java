package concord.deed;

import java.util.Set;
import java.util.UUID;

/** What comes of an unbroken silence. */
public sealed interface AboutEdition extends Deed {
    @Override
    default Scope scope() {
        return Scope.TABLE;
    }

    @Override
    default <T> T match(Kinds<T> kinds) {
        return kinds.aboutEdition(this);
    }

    <T> T match(Cases<T> cases);

    /** Too few of those who took part are left to agree on anything. */
    record RoundDeserted(UUID round, int number) implements AboutEdition {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.roundDeserted(this);
        }
    }

    /** @param participants whose heads can put their initials under it */
    record EditionAdopted(UUID round, int number, int edition, Set<UUID> participants) implements AboutEdition {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.editionAdopted(this);
        }
    }

    /** That a delegation had said nothing of so many organisations. */
    record SilenceConsented(UUID round, int number, int organisations) implements AboutEdition {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.silenceConsented(this);
        }
    }

    record EditionInitialled(int edition, String hash) implements AboutEdition {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.editionInitialled(this);
        }
    }

    /** One answer for each of them. */
    interface Cases<T> {
        T roundDeserted(RoundDeserted deed);

        T editionAdopted(EditionAdopted deed);

        T silenceConsented(SilenceConsented deed);

        T editionInitialled(EditionInitialled deed);
    }
}
