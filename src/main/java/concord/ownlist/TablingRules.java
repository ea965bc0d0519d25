package concord.ownlist;

import concord.shared.Refusal;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What may be tabled: what was seen, as it was seen, and what the others do not see already. */
final class TablingRules {
    private static final int NAMED = 5;

    private TablingRules() {}

    static void check(List<Entry> entries, List<Seen> seen) {
        if (entries.isEmpty()) {
            throw new Refusal("table.refusal.none");
        }
        refuse(entries, changedSince(seen), "table.refusal.changed");
        refuse(entries, entry -> entry.state() == EntryState.WITHDRAWN, "table.refusal.withdrawn");
        refuse(entries, entry -> entry.state() == EntryState.SET_ASIDE, "table.refusal.set_aside");
        refuse(entries, entry -> entry.state() == EntryState.TABLED, "table.refusal.tabled");
    }

    static Predicate<Entry> changedSince(List<Seen> seen) {
        Set<Seen> asSeen = Set.copyOf(seen);
        return entry -> !asSeen.contains(new Seen(entry.id(), entry.version()));
    }

    static void refuse(List<Entry> entries, Predicate<Entry> which, String key) {
        List<Entry> refused = entries.stream().filter(which).toList();
        if (!refused.isEmpty()) {
            throw new Refusal(key, refused.size(), named(refused));
        }
    }

    private static String named(List<Entry> entries) {
        String names = entries.stream().limit(NAMED).map(Entry::primaryName).collect(Collectors.joining("; "));
        return entries.size() > NAMED ? names + "; …" : names;
    }
}
