package concord.position;

import concord.caller.Caller;
import concord.shared.NotThere;
import concord.shared.Refusal;
import concord.shared.Revision;
import concord.tabled.Contest;
import concord.tabled.ContestedChanges;
import concord.tabled.Departures;
import concord.tabled.TabledEntries;
import concord.tabled.TabledEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The entries of which the caller's delegation can say something: those of others, as they stand. */
@ApplicationScoped
class OpenEntries {
    @Inject
    Caller caller;

    @Inject
    TabledEntries tabled;

    @Inject
    ContestedChanges contests;

    @Inject
    Departures departures;

    /**
     * @return what the first of them is called, in the order of their ids
     * @throws NotThere if one of them was never tabled, or is the own delegation's
     * @throws Refusal if one of them was withdrawn, or stands in another version
     */
    String check(List<SeenVersion> seen) {
        return check(seen, latest(seen), caller.delegation());
    }

    /** @param latest of each entry that was ever tabled, its latest version */
    static String check(List<SeenVersion> seen, Map<UUID, TabledEntry> latest, UUID reader) {
        if (seen.isEmpty()) {
            throw new NotThere();
        }
        for (SeenVersion version : seen) {
            TabledEntry entry = latest.get(version.entryId());
            if (entry == null || entry.delegationId().equals(reader)) {
                throw new NotThere();
            }
            String name = entry.particulars().primaryName();
            if (!entry.stands()) {
                throw new Refusal("position.refusal.withdrawn", name);
            }
            if (entry.number() != version.number()) {
                throw new Refusal("position.refusal.entry_changed", name, entry.number());
            }
        }
        return name(seen, latest);
    }

    /** What the first of them is called, standing or not: that to which the matter leads. */
    String name(List<SeenVersion> seen) {
        return name(seen, latest(seen));
    }

    /**
     * In an order of their own, in which the first one gives the name: what is said of the same entries is about the same
     * matter, however they were seen.
     */
    static List<UUID> entries(List<SeenVersion> seen) {
        return seen.stream().map(SeenVersion::entryId).sorted().toList();
    }

    /** Whose they are. */
    Set<UUID> owners(List<SeenVersion> seen) {
        return owners(seen, latest(seen));
    }

    static Set<UUID> owners(List<SeenVersion> seen, Map<UUID, TabledEntry> latest) {
        return seen.stream()
                .flatMap(version -> Optional.ofNullable(latest.get(version.entryId())).stream())
                .map(TabledEntry::delegationId)
                .collect(Collectors.toSet());
    }

    /** By entry, the first version on which a position is not stale. */
    Map<UUID, Integer> substantive(Collection<UUID> entries, Revision revision) {
        return substantive(
                tabled.latest(entries),
                contests.standingAt(revision.number(), entries),
                departures.since().keySet());
    }

    static Map<UUID, Integer> substantive(
            Map<UUID, TabledEntry> latest, Map<UUID, List<Contest>> contests, Set<UUID> closed) {
        Map<UUID, Integer> first = new HashMap<>();
        latest.forEach((id, entry) -> first.put(id, entry.substantiveNumber()));
        contests.forEach((id, said) -> said.stream()
                .filter(contest -> !closed.contains(contest.delegationId()))
                .forEach(contest -> first.merge(id, contest.number(), Math::max)));
        return first;
    }

    /** What the first of them is called. */
    static String name(List<SeenVersion> seen, Map<UUID, TabledEntry> latest) {
        return first(seen, latest).orElseThrow(NotThere::new).particulars().primaryName();
    }

    /** Of what is known of each, that of the one to which the matter leads. */
    static <T> Optional<T> first(List<SeenVersion> seen, Map<UUID, T> known) {
        return Optional.ofNullable(known.get(entries(seen).get(0)));
    }

    /** Of each entry that was ever tabled, its latest version. */
    Map<UUID, TabledEntry> latest(List<SeenVersion> seen) {
        return tabled.latest(seen.stream().map(SeenVersion::entryId).toList());
    }
}
