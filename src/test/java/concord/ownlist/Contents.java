package concord.ownlist;

import static concord.shared.NameKind.ALSO_KNOWN_AS;
import static concord.shared.NameKind.PRIMARY;

import concord.shared.Designation;
import concord.shared.Name;
import concord.shared.NameKind;
import concord.shared.Particulars;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Contents of entries, as short as tests want them. */
public final class Contents {
    private Contents() {}

    public static Name name(NameKind kind, String text) {
        return new Name(kind, text, "en", "Latn");
    }

    /** The first is the primary one. */
    public static EntryContent named(String primary, String... others) {
        List<Name> names = new ArrayList<>(List.of(name(PRIMARY, primary)));
        for (String other : others) {
            names.add(name(ALSO_KNOWN_AS, other));
        }
        return with(names.toArray(Name[]::new));
    }

    public static EntryContent with(Name... names) {
        return new EntryContent(new Particulars(List.of(names), List.of(), List.of(), "", ""), "");
    }

    public static EntryContent remarks(String remarks, String notes) {
        Particulars plain = named("A").particulars();
        return new EntryContent(new Particulars(plain.names(), List.of(), List.of(), "", remarks), notes);
    }

    public static EntryContent regions(String... regions) {
        Particulars plain = named("A").particulars();
        return new EntryContent(new Particulars(plain.names(), List.of(), List.of(regions), "", ""), "");
    }

    public static EntryContent criterion(String criterion) {
        Particulars plain = named("A").particulars();
        return new EntryContent(new Particulars(plain.names(), List.of(), List.of(), criterion, ""), "");
    }

    public static EntryContent designated(Designation... designations) {
        Particulars plain = named("A").particulars();
        return new EntryContent(new Particulars(plain.names(), List.of(designations), List.of(), "", ""), "");
    }

    public static Designation act(String authority, LocalDate decidedOn) {
        return new Designation(authority, "", "", decidedOn, null, null);
    }
}
