package concord.names;

import concord.names.Reason.Kind;
import concord.names.words.WordKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What speaks against two entries being one organisation, from their main names. */
final class Objections {
    private Objections() {}

    /** What speaks against, given the meetings, the strongest first. */
    static List<Reason> to(ComparableForm a, ComparableForm b, List<Meeting> meetings) {
        List<Reason> objections = new ArrayList<>();
        Meeting best = meetings.get(0);
        boolean decided = best.decides();
        references(a, b, objections);
        if (a.description().differsFrom(b.description())) {
            objections.add(Reason.against(
                    Kind.AGAINST_DESCRIPTION,
                    a.description().text(),
                    b.description().text(),
                    ""));
        }
        regions(a, b, best, objections);
        boolean weak = Strength.onlyTransliterated(best) || best.kind() == Kind.SOUND_ALIKE;
        if (weak && OtherNames.differ(a, b, meetings)) {
            objections.add(Reason.against(
                    Kind.AGAINST_OTHER_NAMES, best.left().text(), best.right().text(), ""));
        }
        if (a.distinctions().placesDiffer(b.distinctions())) {
            objections.add(conflict(Kind.AGAINST_PLACE, WordKind.PLACE, a, b));
        }
        if (decided && !best.kind().equals(Kind.SAME_REFERENCE)) {
            Elsewhere.in(a, b, meetings)
                    .ifPresent(name -> objections.add(
                            Reason.against(Kind.AGAINST_PLACE, best.left().text(), name.text(), "")));
        }
        if (a.distinctions().numbersDiffer(b.distinctions())) {
            objections.add(conflict(Kind.AGAINST_NUMBER, WordKind.NUMBER, a, b));
        }
        if (a.unit() != b.unit() && !decided) {
            String part = firstMain(a.unit() ? a : b, variant -> true);
            objections.add(Reason.against(
                    Kind.AGAINST_BRANCH, firstMain(a, variant -> true), firstMain(b, variant -> true), part));
        }
        return objections;
    }

    private static void references(ComparableForm a, ComparableForm b, List<Reason> objections) {
        Set<String> ours = a.facts().references();
        Set<String> theirs = b.facts().references();
        if (a.facts().referencesDiffer(b.facts())) {
            String both = String.join(", ", new TreeSet<>(ours)) + " / " + String.join(", ", new TreeSet<>(theirs));
            objections.add(Reason.against(
                    Kind.AGAINST_REFERENCE, firstMain(a, variant -> true), firstMain(b, variant -> true), both));
        }
    }

    /**
     * An organisation can act in many regions, so that this speaks only against what is not called the same, and against
     * a name in common words, which organisations in several countries bear.
     */
    private static void regions(ComparableForm a, ComparableForm b, Meeting best, List<Reason> objections) {
        Set<String> ours = a.facts().regions();
        Set<String> theirs = b.facts().regions();
        boolean named = best.left().main() && best.right().main() && tells(best.left()) && tells(best.right());
        if (!named && !ours.isEmpty() && !theirs.isEmpty() && Collections.disjoint(ours, theirs)) {
            objections.add(Reason.against(
                    Kind.AGAINST_REGION, firstMain(a, variant -> true), firstMain(b, variant -> true), ""));
        }
    }

    private static boolean tells(NameVariant name) {
        return name.hasWord(word -> word.kind().tells());
    }

    private static Reason conflict(Kind kind, WordKind words, ComparableForm a, ComparableForm b) {
        return Reason.against(kind, telling(words, a), telling(words, b), "");
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
