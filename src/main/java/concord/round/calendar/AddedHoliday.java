package concord.round.calendar;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import concord.shared.PlainText;
import concord.shared.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A holiday of a delegation that the portal does not know by itself. */
@Entity
class AddedHoliday {
    static final int LONGEST = 120;

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID delegationId;
    private LocalDate day;
    private String name;
    private String addedBy;
    private Instant addedAt;
    private @Nullable String takenBackBy;
    private @Nullable Instant takenBackAt;

    protected AddedHoliday() {}

    /** @throws Refusal if it has no name, or one that does not fit */
    AddedHoliday(UUID delegationId, LocalDate day, String name, String by, Instant at) {
        String written = PlainText.written(name).replaceAll("\\R+", " ");
        if (!PlainText.isVisible(written) || written.length() > LONGEST) {
            throw new Refusal("holidays.refusal.name", LONGEST);
        }
        id = UUID.randomUUID();
        this.delegationId = delegationId;
        this.day = day;
        this.name = written;
        addedBy = by;
        addedAt = at;
    }

    /** @throws Refusal if it was before */
    void takeBack(String by, Instant at) {
        if (takenBackAt != null) {
            throw new Refusal("holidays.refusal.gone");
        }
        takenBackBy = by;
        takenBackAt = at;
    }

    /** Whether it was there at a moment or has come since; at the moment itself it was. */
    boolean standsAt(Instant moment) {
        return takenBackAt == null || !takenBackAt.isBefore(moment);
    }

    boolean standing() {
        return takenBackAt == null;
    }

    static Map<UUID, Set<LocalDate>> byDelegation(Collection<AddedHoliday> holidays) {
        return holidays.stream().collect(groupingBy(AddedHoliday::delegationId, mapping(AddedHoliday::day, toSet())));
    }

    UUID id() {
        return id;
    }

    UUID delegationId() {
        return delegationId;
    }

    LocalDate day() {
        return day;
    }

    String name() {
        return name;
    }
}
