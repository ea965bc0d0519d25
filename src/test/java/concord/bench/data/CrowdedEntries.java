package concord.bench.data;

import concord.shared.Name;
import concord.shared.NameKind;
import concord.shared.Particulars;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Entries that are all called “Islamic Front of X”, with many aliases, and most aliases on many entries. */
public final class CrowdedEntries {
    private static final long SEED = 2015;

    private final List<Name> fronts = new ArrayList<>();
    private final List<Name> taken = new ArrayList<>();
    private final int aliases;

    /** @param others as many entries as there shall be, some of whose names are taken */
    public CrowdedEntries(List<Particulars> others, int aliases) {
        this.aliases = aliases;
        Random random = new Random(SEED);
        for (Particulars other : others) {
            String front = "Islamic Front of " + MadeUpWords.word(random);
            fronts.add(new Name(NameKind.ALSO_KNOWN_AS, front, "en", "Latn"));
            Name name = MadeUpWords.one(other.names(), random);
            taken.add(new Name(NameKind.ALSO_KNOWN_AS, name.text(), name.language(), name.script()));
        }
    }

    /** The aliases are “Islamic Front of Y” too. */
    public Particulars ofOneKind(int place) {
        return entry(place, fronts);
    }

    /** The aliases are names of the other entries. */
    public Particulars withNamesOfOthers(int place) {
        return entry(place, taken);
    }

    private Particulars entry(int place, List<Name> from) {
        Random random = new Random(place);
        List<Name> names =
                new ArrayList<>(List.of(EntryOf.primary(fronts.get(place).text())));
        for (int i = 0; i < aliases; i++) {
            names.add(MadeUpWords.one(from, random));
        }
        return new Particulars(names, List.of(), List.of(), "", "");
    }
}
