package concord.round;

import concord.joint.JointEntry;
import concord.joint.Listing;
import concord.joint.OneName;
import concord.position.SeenVersion;
import concord.shared.Name;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * One organisation of the text that is put under silence.
 *
 * @param agreedName by which it is to be called
 * @param entries that name it, in the versions that were read
 * @param presumed whether the text says that a correspondence in it is presumed
 */
public record Proposed(Name agreedName, List<SeenVersion> entries, boolean presumed) {
    public Proposed {
        entries = List.copyOf(entries);
    }

    /** A row as it stands, without the entries of delegations that do not take part. */
    static Proposed of(JointEntry row, Participants participants) {
        return new Proposed(
                name(row, participants),
                participants.listings(row).stream()
                        .map(listing -> new SeenVersion(listing.entryId(), listing.number()))
                        .sorted(Comparator.comparing(SeenVersion::entryId))
                        .toList(),
                row.presumed());
    }

    /** The one by which it is called where no text says another. */
    static Name name(JointEntry row, Participants participants) {
        return OneName.of(
                participants.listings(row).stream().map(Listing::primary).toList(), Locale.ENGLISH);
    }

    /** Whether the entries are just those that were read, and none has changed in substance since. */
    boolean says(List<Listing> listings) {
        return entries.size() == listings.size() && listings.stream().allMatch(this::says);
    }

    private boolean says(Listing listing) {
        return entries.stream()
                .anyMatch(seen -> seen.entryId().equals(listing.entryId()) && seen.number() >= listing.substantive());
    }
}
