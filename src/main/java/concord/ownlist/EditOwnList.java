package concord.ownlist;

import concord.caller.Caller;
import concord.caller.TellDeeds;
import concord.database.Writing;
import concord.deed.AboutOwnList.EntryAdded;
import concord.deed.AboutOwnList.EntryBroughtBack;
import concord.deed.AboutOwnList.EntryLeftWithdrawn;
import concord.deed.AboutOwnList.EntrySetAside;
import concord.deed.AboutOwnList.EntryTakenUp;
import concord.security.Roles;
import concord.shared.NotThere;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    FoundEntries search;

    @Inject
    TellDeeds tell;

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
        tell.done(new EntryAdded(checked.particulars().primaryName()));
        return entry.id();
    }

    /**
     * Saves what was edited, together with what others changed meanwhile in other fields.
     *
     * @param base what editing began with
     */
    @RolesAllowed(Roles.DELEGATE)
    public Saving save(UUID id, EntryContent base, EntryContent mine) {
        Entry entry = entries.hold(caller.delegation(), id).orElseThrow(NotThere::new);
        entry.refuseClosed();
        EntryContent before = entry.content();
        Saving saving = Merge.of(base, before, ContentRules.checked(mine));
        if (!saving.saved()) {
            return saving;
        }
        EntryContent merged = ContentRules.checked(saving.content());
        if (entry.edit(merged, stamp())) {
            tell.done(Field.edited(before, merged));
        }
        return new Saving(merged, List.of());
    }

    /** Those of the entries with the numbers that can be set aside, by name. */
    @RolesAllowed(Roles.DELEGATE)
    public List<Seen> drafts(Set<Integer> numbers) {
        return search.choices(caller.delegation(), numbers).stream()
                .filter(choice -> choice.state() == EntryState.DRAFT)
                .map(Choice::seen)
                .toList();
    }

    /** Sets drafts aside, as they were seen; returns how many. */
    @RolesAllowed(Roles.DELEGATE)
    public int setAside(List<Seen> seen) {
        List<UUID> ids = seen.stream().map(Seen::id).toList();
        List<Entry> drafts = entries.hold(caller.delegation(), ids);
        if (drafts.size() < new HashSet<>(ids).size()) {
            throw new NotThere();
        }
        AsideRules.check(drafts, seen);
        for (Entry draft : drafts) {
            draft.setAside(clock.instant());
            tell.done(new EntrySetAside(draft.primaryName()));
        }
        return drafts.size();
    }

    /** Makes an entry that was set aside a draft again. */
    @RolesAllowed(Roles.DELEGATE)
    public void bringBack(UUID id) {
        Entry entry = entries.hold(caller.delegation(), id).orElseThrow(NotThere::new);
        entry.bringBack();
        tell.done(new EntryBroughtBack(entry.primaryName()));
    }

    /** Makes an entry that was withdrawn editable again, so that the head can table it as its next version. */
    @RolesAllowed(Roles.DELEGATE)
    public void takeUp(UUID id) {
        Entry entry = entries.hold(caller.delegation(), id).orElseThrow(NotThere::new);
        entry.takeUp(clock.instant());
        tell.done(new EntryTakenUp(entry.primaryName()));
    }

    /** Leaves an entry that was taken up withdrawn after all. */
    @RolesAllowed(Roles.DELEGATE)
    public void leaveWithdrawn(UUID id) {
        Entry entry = entries.hold(caller.delegation(), id).orElseThrow(NotThere::new);
        entry.leaveWithdrawn();
        tell.done(new EntryLeftWithdrawn(entry.primaryName()));
    }

    private Stamp stamp() {
        return new Stamp(clock.instant(), caller.userName());
    }
}
