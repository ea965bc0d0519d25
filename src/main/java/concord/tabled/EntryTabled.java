package concord.tabled;

import java.time.Instant;
import java.util.List;

/** A version of an entry was put before the others. */
public record EntryTabled(TabledEntry version) implements AtTheTable {
    @Override
    public Instant at() {
        return version.tabledAt();
    }

    @Override
    public String actor() {
        return version.tabledBy();
    }

    @Override
    public String deed() {
        return "entry_tabled";
    }

    @Override
    public List<String> details() {
        return List.of(version.particulars().primaryName(), Integer.toString(version.number()));
    }
}
