package concord.ownlist;

import concord.caller.Caller;
import concord.security.Roles;
import concord.shared.NotThere;
import concord.tabled.TabledEntries;
import concord.tabled.TabledEntry;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What a delegate sees of the own list. */
@Stateless
@DenyAll
public class ReadOwnList {
    @Inject
    Caller caller;

    @Inject
    Entries entries;

    @Inject
    FoundEntries search;

    @Inject
    TabledEntries tabled;

    @RolesAllowed(Roles.DELEGATE)
    public List<EntryRow> page(EntryQuery query) {
        return search.page(caller.delegation(), query).stream().map(Entry::row).toList();
    }

    @RolesAllowed(Roles.DELEGATE)
    public long count(EntryQuery query) {
        return search.count(caller.delegation(), query);
    }

    @RolesAllowed(Roles.DELEGATE)
    public ListCounts counts() {
        return ListCounts.of(search.counts(caller.delegation()));
    }

    /** The tabled versions of an own entry, the latest first. */
    @RolesAllowed(Roles.DELEGATE)
    public List<TabledEntry> history(UUID id) {
        UUID own = caller.delegation();
        UUID entry = entries.find(own, id).map(Entry::id).orElseThrow(NotThere::new);
        return tabled.history(entry, own);
    }
}
