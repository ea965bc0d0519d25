package concord.round.silence;

import concord.delegation.Participation;
import concord.joint.JointList;
import concord.joint.ReadJointList;
import concord.round.terms.Round;
import concord.round.terms.Rounds;
import concord.shared.Refusal;
import concord.tabled.Revisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;

/** Those who decide a text stay the same from when it is put under silence until it is decided. */
@ApplicationScoped
class HoldParties implements Participation {
    @Inject
    Arrival arrival;

    @Inject
    Clock clock;

    @Inject
    Revisions revisions;

    @Inject
    Rounds rounds;

    @Inject
    ProposalsAtHand proposals;

    @Inject
    ReadJointList joint;

    /** Whoever puts a text under silence takes the next revision first. */
    @Override
    public void hold() {
        revisions.hold();
    }

    /** By the rule of the silence itself: what reaches the server in time counts, however long it has waited since. */
    @Override
    public void refuseUnderSilence(UUID delegation) {
        rounds.open()
                .filter(round -> round.participantIds().contains(delegation))
                .flatMap(proposals::latest)
                .filter(proposal -> !proposal.isGivenUp())
                .filter(proposal -> isUndecided(proposal.silence()))
                .ifPresent(this::refuse);
    }

    /** Also a broken one before its deadline: the objection can still be withdrawn. */
    private boolean isUndecided(Silence silence) {
        return silence.isInTime(arrival.at()) || silence.isSettling(clock.instant());
    }

    private void refuse(ProposalAtHand proposal) {
        Round round = proposal.round();
        ZonedDateTime decided = proposal.silence()
                .deadlineAt(clock.instant())
                .plus(Silence.GRACE)
                .atZone(ZoneId.of(round.terms().zone()));
        throw new Refusal(
                "delegation.refusal.silence",
                round.number(),
                decided.toLocalDate(),
                decided.toLocalTime(),
                round.terms().zone());
    }

    @Override
    public AtStake atStake(UUID delegation) {
        JointList list = joint.list();
        long positions = list.entries().stream()
                .flatMap(row -> row.standingOf(delegation).stream())
                .filter(standing -> standing.counting().isPresent())
                .count();
        return new AtStake(
                list.listings(delegation).count(),
                positions,
                rounds.open().filter(round -> round.participantIds().contains(delegation)).map(Round::number).stream()
                        .toList());
    }
}
