package concord.round.terms;

import concord.joint.Party;
import concord.round.calendar.ShortestSilence;
import concord.round.calendar.WorkingDays;
import concord.shared.Refusal;
import concord.shared.Revision;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A time in which positions are taken. What it is about and who takes part is fixed when it opens: those
 * that have accepted its terms of reference. */
@Entity
public class Round {
    /** So many delegations at least take part in one. */
    public static final int FEWEST = 2;

    @Id
    private UUID id;

    @Version
    private long version;

    private int number;

    @Column(columnDefinition = "longtext", updatable = false)
    @Convert(converter = TermsColumn.class)
    private RoundTerms terms;

    @Column(columnDefinition = "longtext", updatable = false)
    @Convert(converter = PartiesColumn.class)
    private Party[] participants;

    private String openedBy;
    private Instant openedAt;
    private @Nullable Instant closedAt;

    @Column(columnDefinition = "text")
    private @Nullable String closedReason;

    private boolean withoutResult;

    protected Round() {}

    /**
     * @param participants those that have accepted its terms
     * @throws Refusal if fewer than two have
     */
    Round(int number, RoundTerms terms, List<Party> participants, String by, Revision revision) {
        if (participants.size() < FEWEST) {
            throw new Refusal("round.refusal.alone");
        }
        id = UUID.randomUUID();
        this.number = number;
        this.terms = terms;
        this.participants = participants.toArray(Party[]::new);
        openedBy = by;
        openedAt = revision.at();
    }

    public void close(Instant at) {
        refuseClosed();
        closedAt = at;
    }

    /** @param reason as everybody at the table reads it */
    public void closeWithoutResult(String reason, Instant at) {
        String said = RoundTerms.reason(reason);
        close(at);
        closedReason = said;
        withoutResult = true;
    }

    /** Too few of the participants are left to agree on anything. */
    public void closeLapsed(Instant at) {
        close(at);
        withoutResult = true;
    }

    public void refuseClosed() {
        if (closedAt != null) {
            throw new Refusal("round.refusal.closed", number);
        }
    }

    /**
     * Refuses a silence that is shorter than its terms let it be.
     *
     * @param begin when the text was, or is, put under silence
     * @param days of all participants
     */
    public void refuseShort(Instant begin, Instant deadline, WorkingDays days) {
        ShortestSilence shortest = terms.shortest();
        ZoneId zone = ZoneId.of(terms.zone());
        if (shortest != null && deadline.isBefore(shortest.earliest(begin, days, zone))) {
            ZonedDateTime earliest =
                    wholeMinute(shortest.earliest(begin, days, zone).atZone(zone));
            throw new Refusal(
                    "round.refusal.short",
                    shortest.number(),
                    shortest.unit().key(),
                    earliest.toLocalDate(),
                    earliest.toLocalTime(),
                    terms.zone());
        }
    }

    /** The first that can be typed: deadlines are set to the minute. */
    private static ZonedDateTime wholeMinute(ZonedDateTime moment) {
        ZonedDateTime minute = moment.truncatedTo(ChronoUnit.MINUTES);
        return minute.isBefore(moment) ? minute.plusMinutes(1) : minute;
    }

    public UUID id() {
        return id;
    }

    public int number() {
        return number;
    }

    public RoundTerms terms() {
        return terms;
    }

    public List<Party> participants() {
        return List.of(participants);
    }

    public Set<UUID> participantIds() {
        return participants().stream().map(Party::id).collect(Collectors.toSet());
    }

    public Instant openedAt() {
        return openedAt;
    }

    public boolean open() {
        return closedAt == null;
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public boolean withoutResult() {
        return withoutResult;
    }

    /** Empty if it is open, has adopted an edition, or lapsed. */
    public String closedReason() {
        return closedReason == null ? "" : closedReason;
    }
}
