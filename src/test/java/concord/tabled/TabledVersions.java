package concord.tabled;

import concord.shared.Name;
import concord.shared.NameKind;
import concord.shared.Particulars;
import concord.shared.Revision;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Versions of entries for tests, each tabled in a revision of its own. */
public final class TabledVersions {
    private TabledVersions() {}

    /** The first version of an entry. */
    public static TabledEntry first(UUID entry, UUID delegation, String name) {
        return next(entry, delegation, name, ChangeKind.SUBSTANTIVE, null);
    }

    /** The next version, with the same name. */
    public static TabledEntry after(TabledEntry before, ChangeKind change) {
        return next(
                before.entryId(), before.delegationId(), before.particulars().primaryName(), change, before);
    }

    public static TabledEntry withdrawn(TabledEntry version) {
        version.withdraw("Dissolved.", revision(version.revision() + 1));
        return version;
    }

    private static TabledEntry next(
            UUID entry, UUID delegation, String name, ChangeKind change, @Nullable TabledEntry before) {
        Particulars particulars =
                new Particulars(List.of(new Name(NameKind.PRIMARY, name, "en", "Latn")), List.of(), List.of(), "", "");
        long revision = before == null ? 1 : before.revision() + 1;
        return new TabledEntry(new Tabling(entry, delegation, particulars, change, "head"), before, revision(revision));
    }

    private static Revision revision(long number) {
        return new Revision(number, Instant.EPOCH.plusSeconds(number));
    }
}
