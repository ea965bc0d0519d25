package concord.ownlist.tabling;

import concord.ownlist.ChosenEntries;
import concord.ownlist.Entry;
import concord.ownlist.EntryState;
import concord.ownlist.Seen;
import concord.shared.Refusal;
import java.util.List;

/** What may be tabled: what was seen, as it was seen, and what the others do not see already. */
final class TablingRules {
    private TablingRules() {}

    static void check(List<Entry> entries, List<Seen> seen) {
        if (entries.isEmpty()) {
            throw new Refusal("table.refusal.none");
        }
        ChosenEntries.refuse(entries, ChosenEntries.changedSince(seen), "table.refusal.changed");
        ChosenEntries.refuse(entries, entry -> entry.state() == EntryState.WITHDRAWN, "table.refusal.withdrawn");
        ChosenEntries.refuse(entries, entry -> entry.state() == EntryState.SET_ASIDE, "table.refusal.set_aside");
        ChosenEntries.refuse(entries, entry -> entry.state() == EntryState.TABLED, "table.refusal.tabled");
    }
}
