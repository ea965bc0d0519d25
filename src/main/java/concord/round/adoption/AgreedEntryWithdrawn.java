package concord.round.adoption;

import concord.shared.Matter;
import concord.shared.Occurrence;
import concord.tabled.EntryWithdrawn;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An entry was withdrawn that the latest edition has.
 *
 * @param edition its number
 */
public record AgreedEntryWithdrawn(EntryWithdrawn withdrawn, int edition) implements Occurrence {
    @Override
    public Instant at() {
        return withdrawn.at();
    }

    @Override
    public String actor() {
        return withdrawn.actor();
    }

    @Override
    public Optional<UUID> delegation() {
        return withdrawn.delegation();
    }

    @Override
    public String deed() {
        return "agreed_entry_withdrawn";
    }

    /** The entry's primary name, and the number of the edition. */
    @Override
    public List<String> details() {
        return List.of(withdrawn.details().get(0), Integer.toString(edition));
    }

    @Override
    public Matter matter() {
        return withdrawn.matter();
    }
}
