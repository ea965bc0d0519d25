package concord.summary;

import concord.shared.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The chair has released a summary to observers. */
public record SummaryReleased(Instant at, String actor, int number) implements DomainEvent {
    @Override
    public Optional<UUID> delegation() {
        return Optional.empty();
    }

    @Override
    public Scope scope() {
        return Scope.TABLE;
    }

    @Override
    public String deed() {
        return "summary_released";
    }

    @Override
    public List<String> details() {
        return List.of(Integer.toString(number));
    }
}
