package concord.names;

import concord.names.Reason.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Finds every meeting of the names of two entries. */
final class Meetings {
    /** So many names of an entry are compared letter by letter, the main ones first: all of them would cost the square. */
    private static final int MOST_COMPARED = 64;

    private final ComparableForm a;
    private final ComparableForm b;
    private final List<Meeting> found = new ArrayList<>();

    private Meetings(ComparableForm a, ComparableForm b) {
        this.a = a;
        this.b = b;
    }

    /** The strongest first. */
    static List<Meeting> of(ComparableForm a, ComparableForm b) {
        Meetings meetings = new Meetings(a, b);
        common(a.byReading(), b.byReading(), meetings::sameReading);
        common(a.byMeaning(), b.byMeaning(), meetings::sameMeaning);
        common(a.byCore(), b.byCore(), meetings::sameCore);
        common(a.byAcronym(), b.byAcronym(), (v, w) -> meetings.acronym(Kind.SAME_ACRONYM, v, w, v.text()));
        common(a.byAcronym(), b.byInitials(), (v, w) -> meetings.acronym(Kind.ACRONYM_OF, v, w, v.text()));
        common(a.byInitials(), b.byAcronym(), (v, w) -> meetings.acronym(Kind.ACRONYM_OF, v, w, w.text()));
        if (meetings.found.stream().noneMatch(Meeting::decides)) {
            meetings.similar();
        }
        meetings.found.sort(Meeting.STRONGEST_FIRST);
        return meetings.found;
    }

    private static void common(
            Map<String, NameVariant> ours, Map<String, NameVariant> theirs, BiConsumer<NameVariant, NameVariant> met) {
        Map<String, NameVariant> fewer = ours.size() <= theirs.size() ? ours : theirs;
        for (String key : fewer.keySet()) {
            NameVariant left = ours.get(key);
            NameVariant right = theirs.get(key);
            if (left != null && right != null) {
                met.accept(left, right);
            }
        }
    }

    private void sameReading(NameVariant v, NameVariant w) {
        if (v.acronym().isEmpty() && w.acronym().isEmpty()) {
            boolean sameName = v.keys().spelling().equals(w.keys().spelling());
            String reading = foreignReading(v, w);
            Kind kind = sameName ? Kind.SAME_NAME : reading.isEmpty() ? Kind.OTHER_SPELLING : Kind.SAME_READING;
            add(kind, v, w, sameName ? "" : reading, Math.min(v.weight(), w.weight()));
        }
    }

    private void sameMeaning(NameVariant v, NameVariant w) {
        if (!v.reading().equals(w.reading())) {
            add(Kind.SAME_MEANING, v, w, "", Weights.met(v, w));
        }
    }

    private void sameCore(NameVariant v, NameVariant w) {
        if (!v.meaning().equals(w.meaning()) && !v.reading().equals(w.reading())) {
            add(Kind.SAME_CORE, v, w, "", Weights.core(v, w));
        }
    }

    private void acronym(Kind kind, NameVariant v, NameVariant w, String by) {
        if (by.length() >= 3) {
            found.add(new Meeting(kind, v, w, by, 0, by.length() >= 4 ? .55 : .45));
        }
    }

    private void similar() {
        for (NameVariant v : first(a)) {
            for (NameVariant w : first(b)) {
                double alike = Spelling.alike(v, w);
                if (alike > 0) {
                    found.add(new Meeting(Kind.SIMILAR_SPELLING, v, w, "", v.weight(), Strength.similar(v, w, alike)));
                }
            }
        }
    }

    private static List<NameVariant> first(ComparableForm form) {
        return form.variants()
                .subList(0, Math.min(MOST_COMPARED, form.variants().size()));
    }

    private void add(Kind kind, NameVariant v, NameVariant w, String by, double weight) {
        Kind shown = Strength.decides(kind, v, w, weight) || kind == Kind.SAME_CORE ? kind : Kind.COMMON_WORDS;
        found.add(new Meeting(shown, v, w, by, weight, Strength.of(shown, v, w, weight)));
    }

    /** How the one reads that is not in Latin letters; empty if both are. */
    private static String foreignReading(NameVariant v, NameVariant w) {
        String reading = LatinReading.of(v.text(), "und");
        String other = LatinReading.of(w.text(), "und");
        return !reading.equals(v.text()) ? reading : other.equals(w.text()) ? "" : other;
    }
}
