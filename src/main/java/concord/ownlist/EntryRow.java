package concord.ownlist;

import concord.shared.Name;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the own list.
 *
 * @param otherNames the first few
 * @param moreNames how many there are beside them
 * @param designatedBy authority, else instrument, of the earliest designation; empty if there is none
 * @param designatedOn its day; null if unknown
 * @param notes whether there are private notes
 */
public record EntryRow(
        UUID id,
        long version,
        int number,
        Name primary,
        List<Name> otherNames,
        int moreNames,
        EntryState state,
        String designatedBy,
        @Nullable LocalDate designatedOn,
        boolean notes,
        Instant changedAt,
        String changedBy)
        implements Serializable {
    public String primaryName() {
        return primary.text();
    }
}
