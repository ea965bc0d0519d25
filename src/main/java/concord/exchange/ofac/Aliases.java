package concord.exchange.ofac;

import concord.exchange.source.Element;
import concord.exchange.source.Gathering;
import concord.shared.NameKind;
import java.util.List;
import java.util.stream.Collectors;

/** The names of the advanced XML: each alias in as many scripts as it is documented in, each of these in parts. */
final class Aliases {
    private Aliases() {}

    static void add(Element alias, Gathering entry, ReferenceValues values) {
        boolean primary = alias.attribute("Primary").equals("true");
        boolean weak = alias.attribute("LowQuality").equals("true");
        boolean former = values.isFormer(alias.attribute("AliasTypeID"));
        List<Element> documented = alias.all("DocumentedName");
        for (int i = 0; i < documented.size(); i++) {
            String name = name(documented.get(i));
            if (primary && i == 0) {
                entry.primary(name);
            } else if (isAcronym(documented.get(i))) {
                entry.exactly(NameKind.ACRONYM, name, "");
            } else {
                entry.name(Office.kind(former ? "fka" : "aka", weak), name, "");
            }
        }
    }

    private static String name(Element documented) {
        return documented.all("DocumentedNamePart", "NamePartValue").stream()
                .map(Element::text)
                .collect(Collectors.joining(" "));
    }

    private static boolean isAcronym(Element documented) {
        List<Element> parts = documented.all("DocumentedNamePart", "NamePartValue");
        return !parts.isEmpty()
                && parts.stream().allMatch(part -> part.attribute("Acronym").equals("true"));
    }
}
