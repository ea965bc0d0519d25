package concord.tabled;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What else hangs on an entry on the table: texts and editions are kept above this room. */
public interface Adoptions {
    /**
     * A text under silence, until it is decided.
     *
     * @param round its number
     * @param participants the delegations that decide it
     * @param entries all that it has
     */
    record TextUnderSilence(int round, Set<UUID> participants, Set<UUID> entries) {
        public TextUnderSilence {
            participants = Set.copyOf(participants);
            entries = Set.copyOf(entries);
        }

        /** @param row entries that are held for one organisation, all of them */
        public boolean has(Collection<UUID> row) {
            return !Collections.disjoint(entries, row);
        }
    }

    /** There is one at most. */
    Optional<TextUnderSilence> underSilence();

    /** The number of the latest edition, if that has the entry. */
    Optional<Integer> inEdition(UUID entryId);
}
