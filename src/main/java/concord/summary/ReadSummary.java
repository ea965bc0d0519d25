package concord.summary;

import concord.joint.Tallies;
import concord.joint.Tally;
import concord.security.Roles;
import concord.shared.Evenly;
import concord.shared.NotThere;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The live summary for those at the table and the chair; the released ones for everybody who has an account. */
@Stateless
@DenyAll
public class ReadSummary {
    @Inject
    Tallies tallies;

    @Inject
    ReleasedSummaries released;

    /** Of the joint list as it stands. */
    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR})
    public LiveSummary live() {
        Tally tally = tallies.tally();
        return new LiveSummary(tally.revision(), Summary.of(tally));
    }

    /** What observers see; empty before the first release. */
    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR, Roles.OBSERVER, Roles.ADMINISTRATOR})
    public Optional<FrozenSummary> latest() {
        return released.latest().map(ReleasedSummary::told);
    }

    /** @throws NotThere if there is none of that number */
    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR, Roles.OBSERVER, Roles.ADMINISTRATOR})
    public FrozenSummary released(int number) {
        return released.find(number).map(ReleasedSummary::told).orElseThrow(NotThere::new);
    }

    /**
     * How the released ones follow each other, in their order.
     *
     * @param most how many at most, at least 2; of more, the first, the last and those between them evenly
     */
    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR, Roles.OBSERVER, Roles.ADMINISTRATOR})
    public List<FrozenSummary> course(int most) {
        List<Integer> numbers =
                IntStream.rangeClosed(1, (int) released.count()).boxed().toList();
        return released.of(Evenly.of(numbers, most)).stream()
                .map(ReleasedSummary::told)
                .toList();
    }

    /** How many were released. */
    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR, Roles.OBSERVER, Roles.ADMINISTRATOR})
    public long count() {
        return released.count();
    }

    /** The latest first. */
    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR, Roles.OBSERVER, Roles.ADMINISTRATOR})
    public List<ReleaseNotice> page(int first, int size) {
        return released.page(first, size);
    }
}
