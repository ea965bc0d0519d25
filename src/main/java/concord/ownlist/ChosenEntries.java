package concord.ownlist;

import concord.shared.Refusal;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Entries that were chosen to do something with them: one deed for all, or a refusal that names those that do not fit. */
public final class ChosenEntries {
    private static final int NAMED = 5;

    private ChosenEntries() {}

    public static Predicate<Entry> changedSince(List<Seen> seen) {
        Set<Seen> asSeen = Set.copyOf(seen);
        return entry -> !asSeen.contains(new Seen(entry.id(), entry.version()));
    }

    public static void refuse(List<Entry> entries, Predicate<Entry> which, String key) {
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
