package concord.ownlist.tabling;

import concord.caller.Caller;
import concord.database.Writing;
import concord.ownlist.Choice;
import concord.ownlist.Entries;
import concord.ownlist.Entry;
import concord.ownlist.EntryDetail;
import concord.ownlist.EntryState;
import concord.ownlist.FoundEntries;
import concord.ownlist.Seen;
import concord.security.Roles;
import concord.shared.NotThere;
import concord.tabled.Adoptions;
import concord.tabled.Adoptions.TextUnderSilence;
import concord.tabled.TabledEntries;
import concord.tabled.Withdrawal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the head of delegation puts before the others, and takes back. */
@Stateless
@DenyAll
@Writing
public class TableEntries {
    @Inject
    Clock clock;

    @Inject
    Caller caller;

    @Inject
    Entries entries;

    @Inject
    FoundEntries search;

    @Inject
    Tablings tablings;

    @Inject
    TabledEntries tabled;

    @Inject
    Adoptions adoptions;

    /** The entries of which the others do not see what there is to see: what each is called, by its number. */
    @RolesAllowed(Roles.HEAD)
    public Map<Integer, String> waiting() {
        return search.names(caller.delegation(), EnumSet.of(EntryState.DRAFT, EntryState.CHANGED, EntryState.TAKEN_UP));
    }

    /**
     * The entries with the numbers.
     *
     * @throws NotThere if the own list has no entry with one of the numbers
     */
    @RolesAllowed(Roles.HEAD)
    public List<Choice> choose(Set<Integer> numbers) {
        List<Choice> chosen = search.choices(caller.delegation(), numbers);
        if (chosen.size() < numbers.size()) {
            throw new NotThere();
        }
        return chosen;
    }

    /** The text, if there is one, from which a change can take an entry. */
    @RolesAllowed(Roles.HEAD)
    public Optional<TextUnderSilence> underSilence() {
        return adoptions.underSilence();
    }

    /** The entries as they would be tabled, in the order of the ids. */
    @RolesAllowed(Roles.HEAD)
    public List<EntryDetail> preview(List<UUID> ids) {
        Map<UUID, Entry> found = whole(ids, entries.find(caller.delegation(), ids)).stream()
                .collect(Collectors.toMap(Entry::id, Function.identity()));
        return ids.stream().distinct().map(found::get).map(Entry::detail).toList();
    }

    /**
     * Tables them in one revision, as they were seen; returns how many.
     *
     * @param editorial those of which the change is said to be editorial, so that positions on them go on
     */
    @RolesAllowed(Roles.HEAD)
    public int table(List<Seen> seen, Set<UUID> editorial) {
        List<UUID> ids = seen.stream().map(Seen::id).toList();
        List<Entry> own = whole(ids, entries.hold(caller.delegation(), ids));
        TablingRules.check(own, seen);
        tablings.table(own, editorial, caller.userName());
        return own.size();
    }

    /** What hangs on an own entry beside the joint list. */
    @RolesAllowed(Roles.HEAD)
    public AtStake atStake(UUID id) {
        UUID entry = entries.find(caller.delegation(), id).map(Entry::id).orElseThrow(NotThere::new);
        return new AtStake(
                adoptions
                        .underSilence()
                        .filter(text -> text.entries().contains(entry))
                        .map(TextUnderSilence::round),
                adoptions.inEdition(entry));
    }

    /** @param reason for all delegations */
    @RolesAllowed(Roles.HEAD)
    public void withdraw(UUID id, String reason) {
        String why = WithdrawalReason.written(reason);
        UUID own = caller.delegation();
        entries.hold(own, id).orElseThrow(NotThere::new).withdraw(clock.instant());
        tabled.withdraw(new Withdrawal(id, own, why, caller.userName()));
    }

    private static List<Entry> whole(List<UUID> ids, List<Entry> found) {
        if (found.size() < new HashSet<>(ids).size()) {
            throw new NotThere();
        }
        return found;
    }
}
