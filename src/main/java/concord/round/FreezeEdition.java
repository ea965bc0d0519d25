package concord.round;

import concord.edition.Edition;
import concord.edition.Participant;
import concord.joint.JointEntry;
import concord.joint.Listing;
import concord.joint.Party;
import concord.joint.PastJointLists;
import concord.joint.PastList;
import concord.position.SeenVersion;
import concord.position.SilentConsent;
import concord.shared.Matter;
import concord.shared.Revision;
import concord.tabled.Revisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Freezes what a round has adopted, under the lock of the revision, as of the deadline. */
@ApplicationScoped
class FreezeEdition {
    /** What was done at the deadline itself was done too late; the database keeps microseconds. */
    private static final Duration JUST_BEFORE = Duration.ofNanos(1_000);

    @Inject
    Revisions revisions;

    @Inject
    Rounds rounds;

    @Inject
    Editions editions;

    @Inject
    PastJointLists lists;

    @Inject
    SilentConsent consent;

    @Inject
    Event<RoundChanged> changed;

    /** Judges anew under the lock: another node may have been faster, or an objection may have committed. */
    @Transactional(TxType.REQUIRES_NEW)
    void freeze(UUID roundId) {
        Revision revision = revisions.next();
        Round round = rounds.find(roundId).orElseThrow();
        Proposal proposal = rounds.latest(roundId).orElseThrow();
        Silence silence = rounds.silence(proposal);
        if (round.open() && silence.at(revision.at()) == SilenceState.ADOPTED) {
            adopt(round, proposal, silence.deadlineAt(revision.at()), revision);
        }
    }

    private void adopt(Round round, Proposal proposal, Instant deadline, Revision revision) {
        Adoption adoption =
                new Adoption(editions.next(), deadline, round.terms(), round.participants(), proposal.text());
        PastList past = lists.asOf(deadline.minus(JUST_BEFORE), round.participantIds());
        AgreedSet agreed = new AgreedSet(adoption, past);
        editions.add(new AdoptedEdition(round.id(), agreed.edition(), revision));
        for (AgreedSet.Adopted adopted : agreed.rows()) {
            List<SeenVersion> read = seen(adopted.row());
            adopted.silent().forEach(silent -> consent.noObjection(silent, read, deadline, revision));
        }
        round.close(deadline);
        changed.fire(RoundChanged.byTheChair(
                revision.at(),
                "-",
                "round_adopted",
                Matter.of(round.id(), adoption.number()).concerning(members(round, agreed.edition())),
                Integer.toString(round.number()),
                Integer.toString(adoption.number())));
    }

    /** Those who take part in it, whose heads can put their initials under it. */
    private static Set<UUID> members(Round round, Edition edition) {
        Set<String> codes =
                edition.participants().stream().map(Participant::code).collect(Collectors.toSet());
        return round.participants().stream()
                .filter(party -> codes.contains(party.code()))
                .map(Party::id)
                .collect(Collectors.toSet());
    }

    private static List<SeenVersion> seen(JointEntry row) {
        return row.listings().stream().map(FreezeEdition::seen).toList();
    }

    private static SeenVersion seen(Listing listing) {
        return new SeenVersion(listing.entryId(), listing.number());
    }
}
