package concord.round.silence;

import concord.round.terms.Proposed;
import concord.round.terms.Round;
import concord.shared.Revision;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What the chair has put under silence; of several of one round the last one counts. */
@Entity
@Immutable
public class Proposal {
    @Id
    private UUID id;

    private UUID roundId;
    private int number;

    @Column(columnDefinition = "longtext")
    @Convert(converter = TextColumn.class)
    private Proposed[] text;

    private String proposedBy;
    private Instant proposedAt;
    private Instant deadline;

    protected Proposal() {}

    Proposal(Round round, int number, List<Proposed> text, Instant deadline, String by, Revision revision) {
        id = UUID.randomUUID();
        roundId = round.id();
        this.number = number;
        this.text = text.toArray(Proposed[]::new);
        this.deadline = deadline;
        proposedBy = by;
        proposedAt = revision.at();
    }

    UUID id() {
        return id;
    }

    UUID roundId() {
        return roundId;
    }

    int number() {
        return number;
    }

    public List<Proposed> text() {
        return List.of(text);
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    /** The first one. */
    Instant deadline() {
        return deadline;
    }
}
