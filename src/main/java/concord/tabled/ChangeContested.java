package concord.tabled;

import concord.shared.DomainEvent;
import concord.shared.Matter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A delegation has contested that a change of another's entry is editorial, or has taken that back.
 *
 * @param deed “change_contested” or “contest_taken_back”
 * @param version the latest of the entry
 */
public record ChangeContested(String deed, TabledEntry version, Contest contest, Instant at, String actor)
        implements DomainEvent {
    public boolean takenBack() {
        return deed.equals("contest_taken_back");
    }

    /** The entry's primary name, the number of the contested version, the reason. */
    @Override
    public List<String> details() {
        return List.of(version.particulars().primaryName(), Integer.toString(contest.number()), contest.reason());
    }

    /** One version of an entry: others of it can be contested too. */
    @Override
    public Matter matter() {
        return Matter.of(version.entryId(), contest.number());
    }

    @Override
    public Optional<UUID> delegation() {
        return Optional.of(contest.delegationId());
    }

    @Override
    public Scope scope() {
        return Scope.TABLE;
    }
}
