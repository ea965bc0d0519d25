package concord.names;

import concord.shared.Name;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** All names of an entry, taken apart once and made ready to be compared; immutable. */
public final class ComparableForm {
    private final Set<String> keys = new TreeSet<>();

    private ComparableForm(List<Name> names) {
        for (Name name : names) {
            keys.add(SoundKey.of(Folding.of(LatinReading.of(name.text(), name.language()))));
        }
    }

    public static ComparableForm of(List<Name> names) {
        return new ComparableForm(names);
    }

    Set<String> keys() {
        return keys;
    }
}
