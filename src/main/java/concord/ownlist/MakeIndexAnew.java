package concord.ownlist;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.List;

/** At each start: what entries are found and sorted by is made anew where other rules made it. */
@Singleton
@Startup
public class MakeIndexAnew {
    private static final int AT_ONCE = 500;

    @Inject
    Entries entries;

    @PostConstruct
    void make() {
        List<Entry> some = entries.madeOtherwise(EntryIndex.RULES, AT_ONCE);
        while (!some.isEmpty()) {
            some.forEach(
                    entry -> entries.make(entry, new EntryIndex(entry.content().particulars())));
            entries.letGo();
            some = entries.madeOtherwise(EntryIndex.RULES, AT_ONCE);
        }
    }
}
