package concord.tabled;

import java.time.Instant;
import java.util.List;

/** An entry was taken back. */
public record EntryWithdrawn(TabledEntry version, String by) implements AtTheTable {
    @Override
    public Instant at() {
        return version.untilAt().orElseThrow();
    }

    @Override
    public String actor() {
        return by;
    }

    @Override
    public String deed() {
        return "entry_withdrawn";
    }

    @Override
    public List<String> details() {
        return List.of(version.particulars().primaryName(), version.withdrawalReason());
    }
}
