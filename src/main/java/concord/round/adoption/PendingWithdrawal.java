package concord.round.adoption;

import concord.edition.Edition;
import concord.edition.Listed;
import concord.edition.Organisation;
import concord.joint.JointEntry;
import concord.joint.JointList;
import concord.joint.Listing;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * An entry that an edition has was withdrawn since. The edition stays as it is; the matter is open until the next one.
 *
 * @param organisation of the edition
 * @param withdrawn its entry that stands no longer
 */
public record PendingWithdrawal(Organisation organisation, Listed withdrawn) {
    /** In the order of the edition. */
    static List<PendingWithdrawal> of(Edition edition, JointList list) {
        Set<UUID> standing = list.entries().stream()
                .map(JointEntry::listings)
                .flatMap(List::stream)
                .map(Listing::entryId)
                .collect(Collectors.toSet());
        return edition.organisations().stream()
                .flatMap(organisation -> organisation.listed().stream()
                        .filter(listed -> !standing.contains(listed.entry()))
                        .map(listed -> new PendingWithdrawal(organisation, listed)))
                .toList();
    }
}
