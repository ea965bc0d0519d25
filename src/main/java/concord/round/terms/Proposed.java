package concord.round.terms;

import concord.joint.JointEntry;
import concord.joint.Listing;
import concord.joint.OneName;
import concord.position.SeenVersion;
import concord.shared.Name;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One organisation of the text that is put under silence.
 *
 * @param agreedName by which it is to be called
 * @param entries that name it, in the versions that were read
 * @param presumed whether the text says that a correspondence in it is presumed
 */
public record Proposed(Name agreedName, List<SeenVersion> entries, boolean presumed) implements Serializable {
    public Proposed {
        entries = List.copyOf(entries);
    }

    /** A row as it stands, without the entries of delegations that do not take part. */
    public static Proposed of(JointEntry row, Participants participants) {
        return new Proposed(
                name(row, participants),
                participants.listings(row).stream()
                        .map(listing -> new SeenVersion(listing.entryId(), listing.number()))
                        .sorted(Comparator.comparing(SeenVersion::entryId))
                        .toList(),
                row.presumed());
    }

    private static Name name(JointEntry row, Participants participants) {
        return OneName.of(
                participants.listings(row).stream().map(Listing::primary).toList(), Locale.ENGLISH);
    }

    /** Whether an entry of it stands in a later version than the one that was read, and that would be adopted. */
    public boolean isReworded(JointEntry row) {
        return row.listings().stream()
                .anyMatch(listing -> entries.stream()
                        .anyMatch(
                                read -> read.entryId().equals(listing.entryId()) && read.number() < listing.number()));
    }

    /**
     * Whether a row is what was read: it has all entries of the text, none of which has changed in substance since, and no
     * others of those who take part.
     */
    public boolean says(JointEntry row, Participants participants) {
        Map<UUID, Integer> read = entries.stream().collect(Collectors.toMap(SeenVersion::entryId, SeenVersion::number));
        long unchanged = row.listings().stream()
                .filter(listing -> read.getOrDefault(listing.entryId(), 0) >= listing.substantive())
                .count();
        return unchanged == entries.size()
                && participants.listings(row).stream().map(Listing::entryId).allMatch(read::containsKey);
    }
}
