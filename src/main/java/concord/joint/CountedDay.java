package concord.joint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.hibernate.annotations.Immutable;

/** A past day, counted once: what is past gives the same answer for ever. */
@Entity
@Immutable
class CountedDay {
    @Id
    private LocalDate day;

    @Column(name = "identity")
    private int disputed;

    private int contested;
    private int onHold;
    private int agreed;
    private int matched;
    private int listedBySome;

    protected CountedDay() {}

    CountedDay(LocalDate day, Map<Agreement, Integer> rows) {
        this.day = day;
        disputed = rows.getOrDefault(Agreement.IDENTITY_DISPUTED, 0);
        contested = rows.getOrDefault(Agreement.CONTESTED, 0);
        onHold = rows.getOrDefault(Agreement.ON_HOLD, 0);
        agreed = rows.getOrDefault(Agreement.AGREED, 0);
        matched = rows.getOrDefault(Agreement.MATCHED, 0);
        listedBySome = rows.getOrDefault(Agreement.LISTED_BY_SOME, 0);
    }

    DayCount told() {
        Map<Agreement, Integer> rows = new EnumMap<>(Agreement.class);
        rows.put(Agreement.IDENTITY_DISPUTED, disputed);
        rows.put(Agreement.CONTESTED, contested);
        rows.put(Agreement.ON_HOLD, onHold);
        rows.put(Agreement.AGREED, agreed);
        rows.put(Agreement.MATCHED, matched);
        rows.put(Agreement.LISTED_BY_SOME, listedBySome);
        return new DayCount(day, rows);
    }
}
