package concord.names;

import concord.names.reading.Recognition;
import concord.names.words.Word;
import concord.names.words.WordKind;
import concord.names.words.Words;
import concord.shared.Particulars;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What an entry tells beside its names.
 *
 * @param references of the entry of the United Nations' list by which its designations go, “QDe.004”
 * @param remarked other references that its remarks call such, which may be those of an organisation that they speak of
 * @param regions the places, by their meaning, where the organisation acts
 */
record Facts(Set<String> references, Set<String> remarked, Set<String> regions) {
    static final Facts NONE = new Facts(Set.of(), Set.of(), Set.of());

    Facts {
        references = Set.copyOf(references);
        remarked = Set.copyOf(remarked);
        regions = Set.copyOf(regions);
    }

    static Facts of(Particulars particulars) {
        Set<String> references = new TreeSet<>();
        particulars.designations().forEach(designation -> references.addAll(References.in(designation.reference())));
        Set<String> remarked = new TreeSet<>(References.quoted(particulars.remarks()));
        remarked.removeAll(references);
        return new Facts(references, remarked, regions(particulars.regions()));
    }

    /** Both go by some, and by none in common. */
    boolean referencesDiffer(Facts other) {
        return !references.isEmpty()
                && !other.references.isEmpty()
                && Collections.disjoint(references, other.references);
    }

    /** From designations and remarks. */
    Set<String> allReferences() {
        Set<String> all = new TreeSet<>(references);
        all.addAll(remarked);
        return all;
    }

    private static Set<String> regions(List<String> regions) {
        return regions.stream()
                .flatMap(region -> Words.of(region, Recognition.language(region)).stream())
                .filter(word -> word.kind() == WordKind.PLACE)
                .map(Word::key)
                .collect(Collectors.toSet());
    }
}
