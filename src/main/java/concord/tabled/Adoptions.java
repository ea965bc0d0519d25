package concord.tabled;

import java.util.Optional;
import java.util.UUID;

/** What else hangs on an entry on the table: texts and editions are kept above this room. */
public interface Adoptions {
    /** The number of the round whose text under silence has the entry. */
    Optional<Integer> underSilence(UUID entryId);

    /** The number of the latest edition, if that has the entry. */
    Optional<Integer> inEdition(UUID entryId);
}
