package concord.round.terms;

import concord.joint.Agreement;
import concord.joint.JointEntry;
import concord.joint.PastJointLists;
import concord.joint.PastList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What can be put under silence in a round. */
@ApplicationScoped
public class RoundText {
    @Inject
    PastJointLists lists;

    @Inject
    KeptOrganisations kept;

    /**
     * The rows that the participants agree on, those that an edition keeps although an entry was withdrawn since, and
     * those named besides, but none of which a participant is unsure or which one has opposed.
     *
     * @param besides ids of entries in rows that some list and nobody objects to
     */
    public TextNow of(Round round, Set<UUID> besides, Instant at) {
        PastList now = lists.asOf(at, round.participantIds());
        Participants participants = new Participants(round.participants(), now.closed());
        Set<UUID> pending = kept.entries(now.list());
        List<JointEntry> rows =
                now.list().entries().stream().filter(row -> row.listedBy() > 0).toList();
        return new TextNow(
                rows.stream()
                        .filter(row -> belongs(row, besides, pending))
                        .map(row -> TextRow.of(row, participants))
                        .toList(),
                rows.stream()
                        .filter(row -> isOpen(row) && isDoubted(row) && has(row, besides))
                        .toList());
    }

    /** The rows that can be named besides: some list them, or all with a match to be confirmed; nobody is against. */
    List<JointEntry> open(Round round, Instant at) {
        return lists.asOf(at, round.participantIds()).list().entries().stream()
                .filter(RoundText::isOpen)
                .toList();
    }

    /** All entries of the row in which one stands, for the participants; the one alone if it stands no more. */
    Set<UUID> row(Round round, UUID entryId, Instant at) {
        return lists.asOf(at, round.participantIds())
                .list()
                .rowOf(entryId)
                .map(JointEntry::entryIds)
                .orElse(Set.of(entryId));
    }

    /**
     * Whether a row is in the text. What nobody has confirmed comes there by the chair's word alone.
     *
     * @param besides entries that the chair names
     * @param pending entries of what an edition keeps
     */
    static boolean belongs(JointEntry row, Set<UUID> besides, Set<UUID> pending) {
        return row.agreement() == Agreement.AGREED
                || (isOpen(row) && !isDoubted(row) && (has(row, besides) || (!row.presumed() && has(row, pending))));
    }

    /**
     * Whether a delegation has said that it is unsure of a match in it, or has opposed it as it was before: silence would say
     * something else for it.
     */
    private static boolean isDoubted(JointEntry row) {
        return !row.unsure().isEmpty() || !row.opposed().isEmpty();
    }

    static boolean isOpen(JointEntry row) {
        return row.listedBy() > 0
                && (row.agreement() == Agreement.LISTED_BY_SOME || row.agreement() == Agreement.MATCHED);
    }

    private static boolean has(JointEntry row, Collection<UUID> entries) {
        return row.entryIds().stream().anyMatch(entries::contains);
    }
}
