package concord.position;

import concord.caller.Caller;
import concord.security.Roles;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Notes that a delegation has opened positions of others while they could still be recalled. */
@Stateless
@DenyAll
public class OpenPositions {
    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Positions positions;

    @RolesAllowed(Roles.DELEGATE)
    public void open(List<Position> seen) {
        seen.stream()
                .filter(position -> !position.delegationId().equals(caller.delegation()))
                .filter(position -> position.recallableAt(clock.instant()))
                .forEach(position -> positions.open(position.id(), caller.delegation(), clock.instant()));
    }
}
