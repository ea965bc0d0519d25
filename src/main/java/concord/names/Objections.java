package concord.names;

import concord.names.Reason.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What speaks against two entries being one organisation, from their main names. */
final class Objections {
    private Objections() {}

    /** What speaks against, given whether their names met well enough to decide. */
    static List<Reason> to(ComparableForm a, ComparableForm b, boolean decided) {
        List<Reason> objections = new ArrayList<>();
        conflict(Kind.AGAINST_PLACE, WordKind.PLACE, a, b, objections);
        conflict(Kind.AGAINST_NUMBER, WordKind.NUMBER, a, b, objections);
        if (a.unit() != b.unit() && !decided) {
            String part = firstMain(a.unit() ? a : b, variant -> true);
            objections.add(Reason.against(
                    Kind.AGAINST_BRANCH, firstMain(a, variant -> true), firstMain(b, variant -> true), part));
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
            objections.add(Reason.against(kind, telling(words, a), telling(words, b), ""));
        }
    }

    private static String telling(WordKind kind, ComparableForm form) {
        return firstMain(form, variant -> variant.words().stream().anyMatch(word -> word.kind() == kind));
    }

    private static String firstMain(ComparableForm form, Predicate<NameVariant> which) {
        return form.variants().stream()
                .filter(NameVariant::main)
                .filter(which)
                .map(NameVariant::text)
                .findFirst()
                .orElse("");
    }
}
