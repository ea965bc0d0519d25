package concord.bench;

import concord.names.Recognition;
import concord.shared.Designation;
import concord.shared.Name;
import concord.shared.NameKind;
import concord.shared.Particulars;
import java.util.ArrayList;
import java.util.List;

/** One entry of a list file. */
record Listed(String list, Particulars particulars) {
    static Listed of(String list, String primary, List<String> others, String reference, String remarks) {
        List<Name> names = new ArrayList<>(List.of(name(NameKind.PRIMARY, primary)));
        others.stream()
                .filter(text -> !text.isBlank())
                .forEach(text -> names.add(name(NameKind.ALSO_KNOWN_AS, text.strip())));
        List<Designation> designations =
                reference.isBlank() ? List.of() : List.of(new Designation("", "", reference.strip(), null, null, null));
        return new Listed(list, new Particulars(names, designations, List.of(), "", remarks));
    }

    static Name name(NameKind kind, String text) {
        return new Name(kind, text, Recognition.language(text), Recognition.script(text));
    }

    String primary() {
        return particulars.primaryName();
    }
}
