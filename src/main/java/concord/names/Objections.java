package concord.names;

import concord.names.Reason.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** What speaks against two entries being one organisation, from their main names. */
final class Objections {
    private Objections() {}

    /** What speaks against, given whether their names met well enough to decide. */
    static List<Reason> to(ComparableForm a, ComparableForm b, boolean decided) {
        List<Reason> objections = new ArrayList<>();
        conflict(Kind.AGAINST_PLACE, WordKind.PLACE, a, b, objections);
        conflict(Kind.AGAINST_NUMBER, WordKind.NUMBER, a, b, objections);
        if (a.unit() != b.unit() && !decided) {
            objections.add(Reason.against(Kind.AGAINST_BRANCH, mainText(a), mainText(b), ""));
        }
        return objections;
    }

    private static void conflict(
            Kind kind, WordKind words, ComparableForm a, ComparableForm b, List<Reason> objections) {
        Set<String> ours = a.mainKeysOf(words);
        Set<String> theirs = b.mainKeysOf(words);
        if (!ours.isEmpty()
                && !theirs.isEmpty()
                && Collections.disjoint(ours, b.keysOf(words))
                && Collections.disjoint(theirs, a.keysOf(words))) {
            objections.add(Reason.against(kind, written(words, a), written(words, b), ""));
        }
    }

    private static String written(WordKind kind, ComparableForm form) {
        return form.variants().stream()
                .filter(NameVariant::main)
                .flatMap(variant -> variant.words().stream())
                .filter(word -> word.kind() == kind)
                .map(Word::folded)
                .distinct()
                .sorted()
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    private static String mainText(ComparableForm form) {
        return form.variants().get(0).text();
    }
}
