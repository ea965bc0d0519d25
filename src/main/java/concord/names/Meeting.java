package concord.names;

import concord.names.Reason.Kind;
import concord.names.reading.LatinReading;
import java.util.Comparator;

/**
 * Two names that met, and how.
 *
 * @param by the reference or acronym through which they met, else empty
 * @param weight what the words tell in which they met
 * @param score what the meeting is worth by itself, between 0 and 1
 */
record Meeting(Kind kind, NameVariant left, NameVariant right, String by, double weight, double score) {
    static final Comparator<Meeting> STRONGEST_FIRST = Comparator.comparingDouble(Meeting::score)
            .reversed()
            .thenComparing(Meeting::kind)
            .thenComparing(Comparator.comparingDouble(Meeting::weight).reversed())
            .thenComparing(meeting -> min(meeting.left.text(), meeting.right.text()))
            .thenComparing(meeting -> max(meeting.left.text(), meeting.right.text()))
            .thenComparing(Meeting::by);

    boolean decides() {
        return kind.decides();
    }

    Reason reason() {
        return Reason.met(kind, left.text(), right.text(), by.isEmpty() ? told() : by);
    }

    /** Only now, since most meetings are never told. */
    private String told() {
        return switch (kind) {
            case SAME_READING -> LatinReading.of(left.latin() ? right.text() : left.text(), "und");
            case SAME_MEANING -> Translated.words(left, right);
            case SAME_CORE, WITH_BODY -> Bodies.told(left, right);
            default -> "";
        };
    }

    private static String min(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static String max(String one, String other) {
        return one.compareTo(other) <= 0 ? other : one;
    }
}
