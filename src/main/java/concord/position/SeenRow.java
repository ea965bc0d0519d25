package concord.position;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A row as somebody saw it who is about to say something of it.
 *
 * @param on its entries, in the versions that were seen, none of them of the own delegation
 * @param ready what was prepared on them
 * @param latest the latest position of the own delegation that was in force; null if there was none
 */
public record SeenRow(
        List<SeenVersion> on,
        Set<SeenPrepared> ready,
        @Nullable UUID latest) implements Serializable {
    public SeenRow {
        on = List.copyOf(on);
        ready = Set.copyOf(ready);
    }

    Set<UUID> entries() {
        return on.stream().map(SeenVersion::entryId).collect(Collectors.toSet());
    }
}
