package concord.names;

import concord.names.words.Word;
import concord.names.words.WordKind;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A name of common words and a place, “Islamic Party of Turkestan”, is soon borne by two. Where one of the entries has
 * another such name that speaks of another place, and this is the only one that met, it may be the other.
 */
final class Elsewhere {
    private Elsewhere() {}

    /** The name that speaks of another place, if the names met in nothing else. */
    static Optional<NameVariant> in(ComparableForm a, ComparableForm b, List<Meeting> meetings) {
        Meeting best = meetings.get(0);
        boolean main = best.left().main() && best.right().main();
        Set<String> places = places(best.left());
        if (!main
                || !isCommon(best.left())
                || places.isEmpty()
                || meetings.stream().anyMatch(meeting -> isOther(meeting, best))) {
            return Optional.empty();
        }
        return elsewhere(a, places).or(() -> elsewhere(b, places));
    }

    private static boolean isCommon(NameVariant name) {
        return !name.hasWord(word ->
                word.kind() == WordKind.UNKNOWN || word.kind() == WordKind.WORD || word.kind() == WordKind.UNIT);
    }

    private static boolean isOther(Meeting meeting, Meeting best) {
        return !meeting.left().meaning().equals(best.left().meaning())
                || !meeting.right().meaning().equals(best.right().meaning());
    }

    private static Optional<NameVariant> elsewhere(ComparableForm form, Set<String> places) {
        return form.variants().stream()
                .filter(name -> !name.weak() && isCommon(name))
                .filter(name -> !places(name).isEmpty() && Collections.disjoint(places(name), places))
                .findFirst();
    }

    private static Set<String> places(NameVariant name) {
        return name.words().stream()
                .filter(word -> word.kind() == WordKind.PLACE)
                .map(Word::key)
                .collect(Collectors.toSet());
    }
}
