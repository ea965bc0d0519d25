package concord.ownlist;

import concord.shared.Refusal;
import java.util.List;

/** What may be set aside: drafts, as they were seen. What was tabled once is withdrawn instead. */
final class AsideRules {
    private AsideRules() {}

    static void check(List<Entry> entries, List<Seen> seen) {
        if (entries.isEmpty()) {
            throw new Refusal("aside.refusal.none");
        }
        ChosenEntries.refuse(entries, ChosenEntries.changedSince(seen), "aside.refusal.changed");
        ChosenEntries.refuse(entries, entry -> entry.state() != EntryState.DRAFT, "aside.refusal.not_draft");
    }
}
