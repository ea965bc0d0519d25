package concord.deed;

import java.util.UUID;

/** What a delegation does at the table to an entry of its own, or says of a change of another’s. */
public sealed interface AboutEntry extends Deed {
    UUID entry();

    /** Its primary name. */
    String name();

    @Override
    default Scope scope() {
        return Scope.TABLE;
    }

    @Override
    default <T> T match(Kinds<T> kinds) {
        return kinds.aboutEntry(this);
    }

    <T> T match(Cases<T> cases);

    record EntryTabled(UUID entry, String name, int version) implements AboutEntry {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.entryTabled(this);
        }
    }

    record EntryWithdrawn(UUID entry, String name, String reason) implements AboutEntry {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.entryWithdrawn(this);
        }
    }

    /** It holds that a version of another’s entry, said to be editorial, changes it in substance. */
    record ChangeContested(UUID entry, String name, int version, String reason) implements AboutEntry {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.changeContested(this);
        }
    }

    record ContestTakenBack(UUID entry, String name, int version) implements AboutEntry {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.contestTakenBack(this);
        }
    }

    /** One answer for each of them. */
    interface Cases<T> {
        T entryTabled(EntryTabled deed);

        T entryWithdrawn(EntryWithdrawn deed);

        T changeContested(ChangeContested deed);

        T contestTakenBack(ContestTakenBack deed);
    }
}
