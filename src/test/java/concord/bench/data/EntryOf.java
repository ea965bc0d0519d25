package concord.bench.data;

import concord.names.reading.Recognition;
import concord.shared.Designation;
import concord.shared.Name;
import concord.shared.NameKind;
import concord.shared.Particulars;
import java.util.ArrayList;
import java.util.List;

/** Shortest ways to an entry. */
public final class EntryOf {
    private EntryOf() {}

    public static Particulars names(String primary, List<String> others) {
        return facts(primary, others, "", "");
    }

    static Particulars facts(String primary, List<String> others, String reference, String remarks) {
        List<Name> names = new ArrayList<>(List.of(primary(primary)));
        others.stream()
                .filter(text -> !text.isBlank())
                .forEach(text -> names.add(name(NameKind.ALSO_KNOWN_AS, text.strip())));
        List<Designation> designations =
                reference.isBlank() ? List.of() : List.of(new Designation("", "", reference.strip(), null, null, null));
        return new Particulars(names, designations, List.of(), "", remarks);
    }

    public static Name primary(String text) {
        return name(NameKind.PRIMARY, text);
    }

    private static Name name(NameKind kind, String text) {
        return new Name(kind, text, Recognition.language(text), Recognition.script(text));
    }
}
