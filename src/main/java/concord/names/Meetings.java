package concord.names;

import concord.names.Keys.Kind;
import concord.names.words.Weights;
import concord.names.words.Word;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds every meeting of the names of two entries. */
final class Meetings {
    private final ComparableForm a;
    private final ComparableForm b;
    /** The pairs of names that read or mean the same: nothing more is to be said of these. */
    private final BitSet same = new BitSet(0);

    /** The pairs whose spellings have been compared. */
    private final BitSet spelled = new BitSet(0);

    private final List<Meeting> found = new ArrayList<>();

    private Meetings(ComparableForm a, ComparableForm b) {
        this.a = a;
        this.b = b;
    }

    /** The strongest first. */
    static List<Meeting> of(ComparableForm a, ComparableForm b) {
        Meetings meetings = new Meetings(a, b);
        a.keys().common(b.keys(), meetings::met);
        meetings.found.sort(Meeting.STRONGEST_FIRST);
        if (!meetings.decide()) {
            SeveralNames.in(meetings.found).ifPresent(several -> meetings.found.add(0, several));
        }
        return meetings.found;
    }

    private boolean decide() {
        for (Meeting meeting : found) {
            if (meeting.decides()) {
                return true;
            }
        }
        return false;
    }

    private void met(Kind kind, int ourName, boolean ourInitials, int theirName, boolean theirInitials) {
        NameVariant v = a.variants().get(ourName);
        NameVariant w = b.variants().get(theirName);
        int pair = ourName * b.variants().size() + theirName;
        switch (kind) {
            case REFERENCE -> reference(v, w);
            case READING -> sameReading(v, w, pair);
            case ACRONYM -> acronym(v, ourInitials, w, theirInitials);
            default -> {
                if (!same.get(pair)) {
                    otherwise(kind, v, w, pair);
                }
            }
        }
    }

    private void otherwise(Kind kind, NameVariant v, NameVariant w, int pair) {
        switch (kind) {
            case MEANING -> sameMeaning(v, w, pair);
            case CORE -> sameCore(v, w);
            default -> {
                if (!spelled.get(pair)) {
                    spelled.set(pair);
                    similar(v, w);
                }
            }
        }
    }

    private void reference(NameVariant v, NameVariant w) {
        if (found.isEmpty()) {
            found.add(first(a.facts().references(), b.facts().references())
                    .map(own -> new Meeting(Reason.Kind.SAME_REFERENCE, v, w, own, 1, Strength.SAME_REFERENCE))
                    .orElseGet(() -> remarked(v, w)));
        }
    }

    private Meeting remarked(NameVariant v, NameVariant w) {
        String reference =
                first(a.facts().allReferences(), b.facts().allReferences()).orElse("");
        return new Meeting(Reason.Kind.REMARKED_REFERENCE, v, w, reference, 1, Strength.REMARKED_REFERENCE);
    }

    private static Optional<String> first(Set<String> ours, Set<String> theirs) {
        return ours.stream().filter(theirs::contains).min(String::compareTo);
    }

    private void sameReading(NameVariant v, NameVariant w, int pair) {
        same.set(pair);
        if (v.acronym().isEmpty() && w.acronym().isEmpty()) {
            boolean sameName = v.sameSpelling(w);
            double weight = Math.min(v.weight(), w.weight());
            add(sameName ? Reason.Kind.SAME_NAME : read(v, w), v, w, weight);
        }
    }

    /** Words that are the same in their order, and not only in their meaning, are one name in two spellings. */
    private void sameMeaning(NameVariant v, NameVariant w, int pair) {
        same.set(pair);
        if (!v.sameReading(w)) {
            Reason.Kind kind = Weights.sameWords(v.words(), w.words())
                    ? read(v, w)
                    : sameSounds(v, w) ? Reason.Kind.OTHER_ORDER : Reason.Kind.SAME_MEANING;
            add(kind, v, w, Weights.met(v.words(), w.words()));
        }
    }

    private static boolean sameSounds(NameVariant v, NameVariant w) {
        return v.words().stream()
                .map(Word::sound)
                .sorted()
                .toList()
                .equals(w.words().stream().map(Word::sound).sorted().toList());
    }

    private void sameCore(NameVariant v, NameVariant w) {
        if (v.core().size() != w.core().size()) {
            double weight = Weights.met(v.whichPart(), w.whichPart());
            found.add(new Meeting(Reason.Kind.SAME_CORE, v, w, "", weight, Strength.samePart(v, w)));
        } else if (!v.sameReading(w) && !v.meaning().equals(w.meaning())) {
            double weight = Weights.met(v.core(), w.core());
            Reason.Kind kind = Strength.decides(Reason.Kind.WITH_BODY, v, w, weight) && Bodies.onlyNamed(v, w)
                    ? Reason.Kind.WITH_BODY
                    : Reason.Kind.SAME_CORE;
            found.add(new Meeting(kind, v, w, "", weight, Strength.of(kind, v, w, weight)));
        }
    }

    private void similar(NameVariant v, NameVariant w) {
        double alike = SpelledNames.alike(v, w);
        if (alike > 0 && !v.sameReading(w) && !v.meaning().equals(w.meaning())) {
            found.add(new Meeting(Reason.Kind.SIMILAR_SPELLING, v, w, "", v.weight(), Strength.similar(v, w, alike)));
        }
    }

    private void acronym(NameVariant v, boolean ourInitials, NameVariant w, boolean theirInitials) {
        if (!ourInitials || !theirInitials) {
            Reason.Kind kind = ourInitials == theirInitials ? Reason.Kind.SAME_ACRONYM : Reason.Kind.ACRONYM_OF;
            String acronym = ourInitials ? w.text() : v.text();
            found.add(new Meeting(kind, v, w, acronym, 0, Strength.acronym(acronym)));
        }
    }

    private void add(Reason.Kind kind, NameVariant v, NameVariant w, double weight) {
        Reason.Kind shown = Strength.decides(kind, v, w, weight) ? kind : Reason.Kind.COMMON_WORDS;
        found.add(new Meeting(shown, v, w, "", weight, Strength.of(shown, v, w, weight)));
    }

    private static Reason.Kind read(NameVariant v, NameVariant w) {
        return v.latin() && w.latin() ? Reason.Kind.OTHER_SPELLING : Reason.Kind.SAME_READING;
    }
}
