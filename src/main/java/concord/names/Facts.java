package concord.names;

import concord.shared.Particulars;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What an entry tells beside its names.
 *
 * @param references of the entry of the United Nations' list that it quotes as its own, “QDe.004”
 * @param regions the places, by their meaning, where the organisation acts
 */
record Facts(Set<String> references, Set<String> regions) {
    static final Facts NONE = new Facts(Set.of(), Set.of());

    Facts {
        references = Set.copyOf(references);
        regions = Set.copyOf(regions);
    }

    static Facts of(Particulars particulars) {
        Set<String> references = new TreeSet<>(References.quoted(particulars.remarks()));
        particulars.designations().forEach(designation -> references.addAll(References.in(designation.reference())));
        return new Facts(references, regions(particulars.regions()));
    }

    private static Set<String> regions(List<String> regions) {
        return regions.stream()
                .flatMap(region -> Words.of(region, Recognition.language(region)).stream())
                .filter(word -> word.kind() == WordKind.PLACE)
                .map(Word::key)
                .collect(Collectors.toSet());
    }
}
