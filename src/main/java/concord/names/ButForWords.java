package concord.names;

import concord.names.Reason.Kind;
import concord.names.words.Weights;
import concord.names.words.Word;
import concord.names.words.WordKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How two names meet that are the same but for a word: for a kind of body, for a place, for one whose meaning is near. */
final class ButForWords {
    private ButForWords() {}

    /** The same but for words for kinds of bodies, or for parts. */
    static Optional<Meeting> sameCore(NameVariant v, NameVariant w) {
        if (v.core().size() != w.core().size()) {
            double weight = Weights.met(v.whichPart(), w.whichPart());
            return Optional.of(new Meeting(Kind.SAME_CORE, v, w, "", weight, Strength.samePart(v, w)));
        }
        if (v.sameReading(w) || v.meaning().equals(w.meaning())) {
            return Optional.empty();
        }
        double weight = Weights.met(v.core(), w.core());
        boolean bare = Strength.decides(Kind.WITH_BODY, v, w, weight)
                && Bodies.onlyNamed(v, w)
                && SameWriting.oneByOne(v, w, Weights.byKey(v.core()), Weights.byKey(w.core()));
        Kind kind = bare ? Kind.WITH_BODY : Kind.SAME_CORE;
        return Optional.of(new Meeting(kind, v, w, "", weight, Strength.of(kind, v, w, weight)));
    }

    /** The same but for a place that one of them adds. Where the other acts there and nowhere else, it adds a fact only. */
    static Optional<Meeting> placed(ComparableForm a, NameVariant v, ComparableForm b, NameVariant w) {
        List<Word> ours = withoutPlaces(v);
        List<Word> theirs = withoutPlaces(w);
        if (!SameWriting.oneByOne(v, w, Weights.byKey(ours), Weights.byKey(theirs))) {
            return Optional.empty();
        }
        boolean oursIsPlaced = ours.size() < v.words().size();
        NameVariant placed = oursIsPlaced ? v : w;
        double weight = Weights.met(ours, theirs);
        List<Word> places = Word.which(placed.words(), word -> word.kind() == WordKind.PLACE);
        boolean acts = actsOnly(oursIsPlaced ? b : a, places)
                && v.main()
                && w.main()
                && Strength.decides(Kind.WITH_PLACE, v, w, weight)
                && Word.any(ours, word -> word.kind().tells());
        Kind kind = acts ? Kind.WITH_PLACE : Kind.PLACE_ADDED;
        double score = acts ? Strength.MAIN_NAMES : Strength.placed(v, w, weight);
        return Optional.of(new Meeting(kind, v, w, AsWritten.in(placed, places.get(0)), weight, score));
    }

    private static boolean actsOnly(ComparableForm form, List<Word> places) {
        Set<String> regions = form.facts().regions();
        return regions.size() == 1
                && places.size() == 1
                && regions.contains(places.get(0).key());
    }

    private static List<Word> withoutPlaces(NameVariant name) {
        return Word.which(name.words(), word -> word.kind() != WordKind.PLACE);
    }

    /** The same but for words whose meanings are near. */
    static Optional<Meeting> near(NameVariant v, NameVariant w) {
        if (v.meaning().equals(w.meaning()) || v.words().size() != w.words().size()) {
            return Optional.empty();
        }
        double weight = Math.min(v.weight(), w.weight());
        return Optional.of(
                new Meeting(Kind.NEAR_MEANING, v, w, "", weight, Strength.of(Kind.NEAR_MEANING, v, w, weight)));
    }
}
