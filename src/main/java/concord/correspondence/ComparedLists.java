package concord.correspondence;

import concord.names.Band;
import concord.names.ComparableForm;
import concord.names.NameIndex;
import concord.names.Pair;
import concord.names.Resemblance;
import concord.shared.Particulars;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** The versions on the table, ready to be compared with those that come; not safe for several threads at once. */
final class ComparedLists {
    /** One version, its names taken apart. */
    record Version(UUID id, UUID delegationId, ComparableForm form) {
        static Version of(UUID id, UUID delegationId, Particulars particulars) {
            return new Version(id, delegationId, ComparableForm.of(particulars));
        }
    }

    /**
     * What came of a change.
     *
     * @param pairs all that the versions resemble that came or are reconsidered
     * @param reconsidered those that stood before and meet other entries now than they did: a name of theirs has become
     *     too frequent to lead anywhere, or is so no longer
     */
    record Found(Map<Pair<UUID>, Resemblance> pairs, Set<UUID> reconsidered) {
        /** @param stored the pairs that were found earlier and have a version that is reconsidered */
        Map<Pair<UUID>, Resemblance> beyond(Set<Pair<UUID>> stored) {
            Map<Pair<UUID>, Resemblance> beyond = new HashMap<>(pairs);
            beyond.keySet().removeAll(stored);
            return beyond;
        }
    }

    private final NameIndex<UUID> index = new NameIndex<>();
    private final Map<UUID, Version> versions = new HashMap<>();

    /** @return the other versions that meet others now than they did */
    Set<UUID> put(Version version) {
        versions.put(version.id(), version);
        return index.put(version.id(), version.form());
    }

    /** @return the other versions that meet others now than they did */
    Set<UUID> remove(UUID id) {
        versions.remove(id);
        return index.remove(id);
    }

    /** Takes away the versions that go, puts those that come on the table, and compares what that makes necessary. */
    Found change(Collection<Version> come, Collection<UUID> gone) {
        Set<UUID> reconsidered = new HashSet<>();
        gone.forEach(id -> reconsidered.addAll(remove(id)));
        come.forEach(version -> reconsidered.addAll(put(version)));
        come.forEach(version -> reconsidered.remove(version.id()));
        reconsidered.retainAll(versions.keySet());
        Map<Pair<UUID>, Resemblance> found = new HashMap<>();
        come.forEach(version -> compare(version, found));
        reconsidered.forEach(id -> compare(Objects.requireNonNull(versions.get(id)), found));
        return new Found(found, reconsidered);
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
