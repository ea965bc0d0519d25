package concord.joint;

import concord.correspondence.Opinions;
import concord.correspondence.ResemblancesChange;
import concord.correspondence.Supposed;
import concord.names.Pair;
import concord.names.Resemblance;
import concord.position.PositionStep;
import concord.position.PositionsHeld;
import concord.shared.Revision;
import concord.tabled.Contest;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * What stands on the table at a revision; immutable.
 *
 * @param standing by the id of the version
 * @param resemblances as found between versions that stand
 * @param said what the delegations say of pairs of entries, whether or not they stand
 * @param positions what the delegations say of entries, as all may know it
 * @param contests which changes are contested, by entry, whether or not it stands
 * @param delegations those that have ever tabled an entry
 */
record Table(
        Revision revision,
        Map<UUID, Listing> standing,
        Map<Pair<UUID>, Resemblance> resemblances,
        Map<Pair<UUID>, Opinions> said,
        PositionsHeld positions,
        Map<UUID, List<Contest>> contests,
        Set<UUID> delegations) {
    Table {
        contests = Map.copyOf(contests);
        standing = Map.copyOf(standing);
        resemblances = Map.copyOf(resemblances);
        said = Map.copyOf(said);
        delegations = Set.copyOf(delegations);
    }

    /**
     * What a later revision has changed.
     *
     * @param come versions that stand at the later revision and may not have stood before
     * @param gone ids of versions that stand no longer
     * @param delegations of all that came, also of what has gone again
     * @param resemblances of versions that came, and where a name has become too frequent or is so no longer
     * @param said of pairs of entries on which something has changed; {@link Opinions#NONE} where nothing holds any more
     * @param positions what was done with positions, in order
     * @param contests of entries on which something has changed; empty where nothing is contested any more
     */
    record Change(
            Revision revision,
            Collection<Listing> come,
            Collection<UUID> gone,
            Set<UUID> delegations,
            ResemblancesChange resemblances,
            Map<Pair<UUID>, Opinions> said,
            List<PositionStep> positions,
            Map<UUID, List<Contest>> contests) {}

    Table after(Change change) {
        Map<UUID, Listing> stands = new HashMap<>(standing);
        Set<UUID> tabled = new HashSet<>(delegations);
        tabled.addAll(change.delegations());
        change.come().forEach(listing -> stands.put(listing.versionId(), listing));
        stands.keySet().removeAll(Set.copyOf(change.gone()));
        Map<Pair<UUID>, Resemblance> all = new HashMap<>(resemblances);
        all.keySet().removeAll(change.resemblances().lost());
        all.putAll(change.resemblances().found());
        all.keySet().removeIf(pair -> !stands.containsKey(pair.left()) || !stands.containsKey(pair.right()));
        Map<Pair<UUID>, Opinions> sayings = new HashMap<>(said);
        sayings.putAll(change.said());
        sayings.values().removeIf(Opinions.NONE::equals);
        Map<UUID, List<Contest>> contested = new HashMap<>(contests);
        contested.putAll(change.contests());
        contested.values().removeIf(List::isEmpty);
        PositionsHeld held = positions.after(change.positions());
        return new Table(change.revision(), stands, all, sayings, held, contested, tabled);
    }

    /** The same, if delegations judged otherwise. */
    Table ifJudged(Collection<? extends Supposed> judgements, Instant at) {
        Map<Pair<UUID>, Opinions> sayings = new HashMap<>(said);
        judgements.forEach(one ->
                sayings.put(one.entries(), one.beside(sayings.getOrDefault(one.entries(), Opinions.NONE), at)));
        sayings.values().removeIf(Opinions.NONE::equals);
        return new Table(revision, standing, resemblances, sayings, positions, contests, delegations);
    }

    /** The same, if something more was done with a position. */
    Table ifDone(PositionStep step) {
        PositionsHeld held = positions.after(List.of(step));
        return new Table(revision, standing, resemblances, said, held, contests, delegations);
    }

    /** What stands, each version with what delegations that count contest of it. */
    Table contested(Predicate<UUID> counts) {
        Map<UUID, Listing> heard = new HashMap<>(standing);
        heard.replaceAll((version, listing) -> {
            List<Contest> of = contests.get(listing.entryId());
            return of == null ? listing : listing.contested(of, counts);
        });
        return new Table(revision, heard, resemblances, said, positions, contests, delegations);
    }

    /** What is said of versions that stand. */
    Map<Pair<UUID>, Opinions> saidOfVersions() {
        Map<UUID, UUID> versions = new HashMap<>();
        standing.values().forEach(listing -> versions.put(listing.entryId(), listing.versionId()));
        Map<Pair<UUID>, Opinions> ofVersions = new HashMap<>();
        said.forEach((entries, opinions) -> {
            UUID left = versions.get(entries.left());
            UUID right = versions.get(entries.right());
            if (left != null && right != null) {
                Pair<UUID> pair = Pair.of(left, right);
                ofVersions.put(pair, pair.left().equals(left) ? opinions : opinions.mirrored());
            }
        });
        return ofVersions;
    }
}
