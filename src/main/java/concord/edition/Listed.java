package concord.edition;

import concord.shared.Name;
import concord.shared.NameKind;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * One delegation's entry for an organisation, in the version that was adopted.
 *
 * @param delegation its code
 * @param entry lasting over all versions of the entry, and the same in every edition
 * @param version 1 for the first that was tabled
 * @param primaryName its kind is primary
 * @param otherNames none of them primary; held in the order of kind, text, language and script, each once, in whatever
 *     order and however often they are given
 */
public record Listed(String delegation, UUID entry, int version, Name primaryName, List<Name> otherNames) {
    /** By delegation, then by entry. */
    static final Comparator<Listed> ORDER = Comparator.comparing(Listed::delegation)
            .thenComparing(listed -> listed.entry().toString());

    private static final Comparator<Name> BY_KIND = Comparator.comparing(Name::kind)
            .thenComparing(Name::text)
            .thenComparing(Name::language)
            .thenComparing(Name::script);

    public Listed {
        Fit.code(delegation);
        Fit.check(version >= 1, "no number of a version: ", version);
        Fit.check(primaryName.kind() == NameKind.PRIMARY, "not primary: ", primaryName);
        otherNames = otherNames.stream().distinct().sorted(BY_KIND).toList();
        Fit.name(primaryName);
        otherNames.forEach(name -> {
            Fit.name(name);
            Fit.check(name.kind() != NameKind.PRIMARY, "a second primary name: ", name);
        });
    }
}
