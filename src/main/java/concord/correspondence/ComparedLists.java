package concord.correspondence;

import concord.names.Band;
import concord.names.ComparableForm;
import concord.names.NameIndex;
import concord.names.Pair;
import concord.names.Resemblance;
import concord.shared.Particulars;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The versions on the table, ready to be compared with those that come; not safe for several threads at once. */
final class ComparedLists {
    /** One version, its names taken apart. */
    record Version(UUID id, UUID delegationId, ComparableForm form) {
        static Version of(UUID id, UUID delegationId, Particulars particulars) {
            return new Version(id, delegationId, ComparableForm.of(particulars));
        }
    }

    private final NameIndex<UUID> index = new NameIndex<>();
    private final Map<UUID, Version> versions = new HashMap<>();

    void put(Version version) {
        versions.put(version.id(), version);
        index.put(version.id(), version.form());
    }

    void remove(UUID id) {
        versions.remove(id);
        index.remove(id);
    }

    /** What the new versions resemble, on the table and among themselves; it does not put them there. */
    Map<Pair<UUID>, Resemblance> compare(Collection<Version> arriving) {
        Map<Pair<UUID>, Resemblance> found = compareWith(arriving);
        if (arriving.stream().map(Version::delegationId).distinct().count() > 1) {
            ComparedLists together = new ComparedLists();
            arriving.forEach(together::put);
            found.putAll(together.compareWith(arriving));
        }
        return found;
    }

    /** What the new versions resemble on the table. */
    Map<Pair<UUID>, Resemblance> compareWith(Collection<Version> arriving) {
        Map<Pair<UUID>, Resemblance> found = new HashMap<>();
        arriving.forEach(version -> compare(version, found));
        return found;
    }

    private void compare(Version version, Map<Pair<UUID>, Resemblance> found) {
        for (UUID id : index.candidates(version.form())) {
            Version other = versions.get(id);
            if (other != null && !other.delegationId().equals(version.delegationId())) {
                Resemblance resemblance = resemblance(version, other);
                if (resemblance.band() != Band.NONE) {
                    found.put(Pair.of(version.id(), other.id()), resemblance);
                }
            }
        }
    }

    /** Seen from the version that stands first in the pair. */
    private static Resemblance resemblance(Version one, Version other) {
        return one.id().compareTo(other.id()) < 0
                ? Resemblance.between(one.form(), other.form())
                : Resemblance.between(other.form(), one.form());
    }
}
