package concord.names;

import concord.names.Reason.Kind;
import concord.names.words.Heard;
import concord.names.words.Weights;
import concord.names.words.Word;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

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
            meetings.common();
        }
        return meetings.found;
    }

    private void common() {
        Optional<Meeting> several = SeveralNames.in(found);
        several.ifPresent(meeting -> found.add(0, meeting));
        if (several.isEmpty() && !found.isEmpty()) {
            CommonName.in(found).ifPresent(meeting -> found.add(0, meeting));
        }
    }

    private boolean decide() {
        for (Meeting meeting : found) {
            if (meeting.decides()) {
                return true;
            }
        }
        return false;
    }

    private void met(KeyKind kind, int ourName, boolean ourPartial, int theirName, boolean theirPartial) {
        NameVariant v = a.variants().get(ourName);
        NameVariant w = b.variants().get(theirName);
        int pair = ourName * b.variants().size() + theirName;
        switch (kind) {
            case REFERENCE -> reference(v, w);
            case READING -> sameReading(v, w, pair);
            case ACRONYM -> acronym(v, ourPartial, w, theirPartial);
            default -> {
                if (ourPartial || theirPartial) {
                    placed(v, ourPartial, w, theirPartial);
                } else if (!same.get(pair)) {
                    otherwise(kind, v, w, pair);
                }
            }
        }
    }

    private void otherwise(KeyKind kind, NameVariant v, NameVariant w, int pair) {
        switch (kind) {
            case MEANING -> sameMeaning(v, w, pair);
            case CORE -> ButForWords.sameCore(v, w).ifPresent(found::add);
            case HEARD -> heard(v, w, pair);
            case NEAR -> ButForWords.near(v, w).ifPresent(found::add);
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
            found.add(ByReference.met(a.facts(), b.facts(), v, w));
        }
    }

    /** Two names without their places say nothing of each other. */
    private void placed(NameVariant v, boolean ours, NameVariant w, boolean theirs) {
        if (ours != theirs) {
            ButForWords.placed(a, v, b, w).ifPresent(found::add);
        }
    }

    private void sameReading(NameVariant v, NameVariant w, int pair) {
        same.set(pair);
        if (v.acronym().isEmpty() && w.acronym().isEmpty()) {
            double weight = Math.min(v.weight(), w.weight());
            if (!SameWriting.inOrder(v, w)) {
                soundAlike(v, w, weight);
            } else {
                add(v.sameSpelling(w) ? Kind.SAME_NAME : read(v, w), v, w, weight);
            }
        }
    }

    /** Words that are the same in their order, and not only in their meaning, are one name in two spellings. */
    private void sameMeaning(NameVariant v, NameVariant w, int pair) {
        same.set(pair);
        if (!v.sameReading(w)) {
            double weight = Weights.met(v.words(), w.words());
            if (!SameWriting.oneByOne(v, w, Weights.byKey(v.words()), Weights.byKey(w.words()))) {
                soundAlike(v, w, weight);
                return;
            }
            Kind kind = Weights.sameWords(v.words(), w.words())
                    ? read(v, w)
                    : sameSounds(v, w) ? Kind.OTHER_ORDER : Kind.SAME_MEANING;
            add(kind, v, w, weight);
        }
    }

    private void soundAlike(NameVariant v, NameVariant w, double weight) {
        Kind kind = Kind.SOUND_ALIKE;
        found.add(new Meeting(kind, v, w, "", weight, Strength.of(kind, v, w, weight)));
    }

    private static boolean sameSounds(NameVariant v, NameVariant w) {
        return v.words().stream()
                .map(Word::sound)
                .sorted()
                .toList()
                .equals(w.words().stream().map(Word::sound).sorted().toList());
    }

    private void heard(NameVariant v, NameVariant w, int pair) {
        if (!Heard.may(v.words(), w.words())) {
            return;
        }
        double near = Heard.near(v.words(), w.words());
        boolean enough = near >= Heard.enough(v.words(), w.words());
        if (enough && !Bodies.same(v, w)) {
            Kind kind = Kind.SAME_CORE;
            double weight = Math.min(v.weight(), w.weight());
            found.add(new Meeting(kind, v, w, "", weight, Strength.of(kind, v, w, weight)));
        } else if (enough) {
            same.set(pair);
            add(Kind.SAME_READING, v, w, Math.min(v.weight(), w.weight()));
        } else {
            double score = Strength.similar(v, w, near);
            found.add(new Meeting(Kind.SIMILAR_SPELLING, v, w, "", v.weight(), score));
        }
    }

    private void similar(NameVariant v, NameVariant w) {
        double alike = SpelledNames.alike(v, w);
        if (alike > 0 && !v.sameReading(w) && !v.meaning().equals(w.meaning())) {
            double score = Strength.similar(v, w, alike);
            boolean likely = !v.weak() && !w.weak() && SpelledNames.differInOneLetter(v, w);
            double most = likely ? Math.max(score, Strength.LIKELY) : score;
            found.add(new Meeting(Kind.SIMILAR_SPELLING, v, w, "", v.weight(), most));
        }
    }

    private void acronym(NameVariant v, boolean ourInitials, NameVariant w, boolean theirInitials) {
        if (!ourInitials || !theirInitials) {
            Kind kind = ourInitials == theirInitials ? Kind.SAME_ACRONYM : Kind.ACRONYM_OF;
            String acronym = ourInitials ? w.text() : v.text();
            found.add(new Meeting(kind, v, w, acronym, 0, Strength.acronym(kind, acronym)));
        }
    }

    private void add(Kind kind, NameVariant v, NameVariant w, double weight) {
        Kind shown = Strength.decides(kind, v, w, weight) ? kind : Kind.COMMON_WORDS;
        found.add(new Meeting(shown, v, w, "", weight, Strength.of(shown, v, w, weight)));
    }

    private static Kind read(NameVariant v, NameVariant w) {
        return v.latin() && w.latin() ? Kind.OTHER_SPELLING : Kind.SAME_READING;
    }
}
