package concord.summary;

import concord.caller.Caller;
import concord.caller.TellDeeds;
import concord.database.Writing;
import concord.deed.AboutSummary.SummaryReleased;
import concord.joint.Tallies;
import concord.joint.Tally;
import concord.security.Roles;
import concord.shared.Refusal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Lets observers see how far the delegations have come: what the chair has read, and nothing later. */
@Stateless
@DenyAll
@Writing
public class ReleaseSummary {
    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Tallies tallies;

    @Inject
    ReleasedSummaries released;

    @Inject
    TellDeeds tell;

    /**
     * It cannot be taken back.
     *
     * @param seenRevision the number of the revision that was shown
     * @param seen as it was shown: a hold may have lapsed since, which is no revision
     * @return the number of the release
     * @throws Refusal if the joint list says something else by now, or if observers see the same already
     */
    @RolesAllowed(Roles.CHAIR)
    public int release(long seenRevision, Summary seen) {
        Tally tally = tallies.tally();
        Summary summary = Summary.of(tally);
        if (tally.revision().number() != seenRevision || !summary.equals(seen)) {
            throw new Refusal("summary.refusal.changed");
        }
        Optional<ReleasedSummary> former = released.latest();
        if (former.filter(before -> before.says(summary)).isPresent()) {
            throw new Refusal("summary.refusal.same", former.get().number());
        }
        int number = former.map(ReleasedSummary::number).orElse(0) + 1;
        Instant now = clock.instant();
        released.add(new ReleasedSummary(number, summary, tally.revision(), caller.userName(), now));
        tell.done(new SummaryReleased(number), now);
        return number;
    }
}
