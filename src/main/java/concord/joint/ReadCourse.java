package concord.joint;

import concord.security.Roles;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** How far the talks have come, day by day. */
@Stateless
@DenyAll
public class ReadCourse {
    @Inject
    Clock clock;

    @Inject
    CountedDays days;

    @Inject
    JointListNow now;

    /**
     * The days on which something changed, today the last.
     *
     * @param most how many there are at most; at least 2. Of more, the first, the last and those between them evenly
     */
    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR})
    public List<DayCount> course(int most) {
        DayCount today = new DayCount(
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), now.list().counts());
        return Course.of(days.latest(), today, most);
    }
}
