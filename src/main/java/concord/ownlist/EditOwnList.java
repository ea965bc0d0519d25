package concord.ownlist;

import concord.account.Caller;
import concord.database.Writing;
import concord.security.Roles;
import concord.shared.NotThere;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** What a delegate may do to the own list. No method names a list: it is always the caller's. */
@Stateless
@DenyAll
@Writing
public class EditOwnList {
    @Inject
    Clock clock;

    @Inject
    Caller caller;

    @Inject
    Entries entries;

    @Inject
    Event<EntryChanged> changed;

    @RolesAllowed(Roles.DELEGATE)
    public EntryDetail find(UUID id) {
        return entries.find(caller.delegation(), id).map(Entry::detail).orElseThrow(NotThere::new);
    }

    /** Adds a draft. */
    @RolesAllowed(Roles.DELEGATE)
    public UUID add(EntryContent content) {
        UUID own = caller.delegation();
        EntryContent checked = ContentRules.checked(content);
        Entry entry = new Entry(own, entries.nextNumber(own), checked, stamp());
        entries.add(List.of(entry));
        changed.fire(EntryChanged.added(own, checked, stamp()));
        return entry.id();
    }

    /**
     * Saves what was edited, together with what others changed meanwhile in other fields.
     *
     * @param base what editing began with
     */
    @RolesAllowed(Roles.DELEGATE)
    public Saving save(UUID id, EntryContent base, EntryContent mine) {
        UUID own = caller.delegation();
        Entry entry = entries.hold(own, id).orElseThrow(NotThere::new);
        entry.refuseWithdrawn();
        EntryContent before = entry.content();
        Saving saving = Merge.of(base, before, ContentRules.checked(mine));
        if (!saving.saved()) {
            return saving;
        }
        EntryContent merged = ContentRules.checked(saving.content());
        if (entry.edit(merged, stamp())) {
            changed.fire(EntryChanged.edited(own, before, merged, stamp()));
        }
        return new Saving(merged, List.of());
    }

    private Stamp stamp() {
        return new Stamp(clock.instant(), caller.userName());
    }
}
