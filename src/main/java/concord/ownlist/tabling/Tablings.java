package concord.ownlist.tabling;

import concord.ownlist.Entry;
import concord.tabled.ChangeKind;
import concord.tabled.TabledEntries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts entries before the others and notes in the own list that it did. */
@ApplicationScoped
public class Tablings {
    @Inject
    TabledEntries tabled;

    /**
     * @param editorial the entries of which the change is said to be editorial
     * @param by user name of the head, or “-” for the portal itself
     */
    public void table(List<Entry> entries, Set<UUID> editorial, String by) {
        Map<UUID, Entry> byId = entries.stream().collect(Collectors.toMap(Entry::id, Function.identity()));
        tabled.table(entries.stream()
                        .map(entry -> entry.tabling(kind(entry, editorial), by))
                        .toList())
                .forEach(version -> Objects.requireNonNull(byId.get(version.entryId()))
                        .standsAs(version.particulars(), version.number()));
    }

    private static ChangeKind kind(Entry entry, Set<UUID> editorial) {
        return editorial.contains(entry.id()) ? ChangeKind.EDITORIAL : ChangeKind.SUBSTANTIVE;
    }
}
