package concord.names;

import concord.names.words.Word;
import concord.names.words.WordKind;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The places and numbers that the names of an entry speak of; they tell namesakes apart.
 *
 * @param mainPlaces of its main names
 * @param places of any of its names
 * @param mainNumbers of its main names
 * @param numbers of any of its names
 */
record Distinctions(Set<String> mainPlaces, Set<String> places, Set<String> mainNumbers, Set<String> numbers) {
    static final Distinctions NONE = new Distinctions(Set.of(), Set.of(), Set.of(), Set.of());

    static Distinctions of(List<NameVariant> variants) {
        return variants.stream()
                        .flatMap(variant -> variant.words().stream())
                        .anyMatch(word -> word.kind().tellsApart())
                ? found(variants)
                : NONE;
    }

    private static Distinctions found(List<NameVariant> variants) {
        List<NameVariant> mains = variants.stream().filter(NameVariant::main).toList();
        return new Distinctions(
                keys(mains, WordKind.PLACE),
                keys(variants, WordKind.PLACE),
                keys(mains, WordKind.NUMBER),
                keys(variants, WordKind.NUMBER));
    }

    private static Set<String> keys(List<NameVariant> variants, WordKind kind) {
        Set<String> keys = new TreeSet<>();
        for (NameVariant variant : variants) {
            for (Word word : variant.words()) {
                if (word.kind() == kind) {
                    keys.add(word.key());
                }
            }
        }
        return Set.copyOf(keys);
    }

    boolean placesDiffer(Distinctions other) {
        return differ(mainPlaces, places, other.mainPlaces, other.places);
    }

    boolean numbersDiffer(Distinctions other) {
        return differ(mainNumbers, numbers, other.mainNumbers, other.numbers);
    }

    /** Both main names have some, and neither finds any of them among all names of the other. */
    private static boolean differ(Set<String> ours, Set<String> all, Set<String> theirs, Set<String> allTheirs) {
        return !ours.isEmpty()
                && !theirs.isEmpty()
                && Collections.disjoint(ours, allTheirs)
                && Collections.disjoint(theirs, all);
    }
}
