package concord.ownlist;

import concord.shared.DomainEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Something changed in an own list, and nobody outside the delegation is to know.
 *
 * @param deed one of “entry_added”, “entry_edited”, “entry_set_aside”, “entry_brought_back”, “list_read”
 */
public record EntryChanged(Instant at, String actor, UUID owner, String deed, List<String> details)
        implements DomainEvent {
    static EntryChanged added(UUID owner, EntryContent content, Stamp stamp) {
        String name = content.particulars().primaryName();
        return new EntryChanged(stamp.at(), stamp.by(), owner, "entry_added", List.of(name));
    }

    /** The details are the name, then one for each field: its key where it changed, else nothing. */
    public static EntryChanged edited(UUID owner, EntryContent before, EntryContent after, Stamp stamp) {
        Set<Field> changed = Field.changed(before, after);
        List<String> details = new ArrayList<>();
        details.add(after.particulars().primaryName());
        for (Field field : Field.values()) {
            details.add(changed.contains(field) ? field.key() : "");
        }
        return new EntryChanged(stamp.at(), stamp.by(), owner, "entry_edited", details);
    }

    static EntryChanged setAside(UUID owner, String name, Stamp stamp) {
        return new EntryChanged(stamp.at(), stamp.by(), owner, "entry_set_aside", List.of(name));
    }

    static EntryChanged broughtBack(UUID owner, String name, Stamp stamp) {
        return new EntryChanged(stamp.at(), stamp.by(), owner, "entry_brought_back", List.of(name));
    }

    /** A list was read from a file. */
    public static EntryChanged read(UUID owner, int added, int changed, int unchanged, Stamp stamp) {
        List<String> counts =
                Stream.of(added, changed, unchanged).map(String::valueOf).toList();
        return new EntryChanged(stamp.at(), stamp.by(), owner, "list_read", counts);
    }

    @Override
    public Optional<UUID> delegation() {
        return Optional.of(owner);
    }

    @Override
    public Scope scope() {
        return Scope.DELEGATION;
    }
}
