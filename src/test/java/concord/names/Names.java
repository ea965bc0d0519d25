package concord.names;

import concord.names.reading.Recognition;
import concord.shared.Name;
import concord.shared.NameKind;
import java.util.ArrayList;
import java.util.List;

/** Shortest ways to an entry in a test: the first text is its primary name, the others are also known as. */
public final class Names {
    private Names() {}

    static List<Name> of(String primary, String... others) {
        List<Name> names = new ArrayList<>(List.of(name(NameKind.PRIMARY, primary)));
        for (String other : others) {
            names.add(name(NameKind.ALSO_KNOWN_AS, other));
        }
        return names;
    }

    static ComparableForm form(String primary, String... others) {
        return ComparableForm.of(of(primary, others));
    }

    private static Name name(NameKind kind, String text) {
        return new Name(kind, text, Recognition.language(text), Recognition.script(text));
    }
}
