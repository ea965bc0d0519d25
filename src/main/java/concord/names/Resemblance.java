package concord.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How much two entries look like one organisation; computed, decides nothing.
 *
 * @param score between 0 and 1
 * @param reasons the strongest four at most, then what speaks against
 */
public record Resemblance(double score, Band band, List<Reason> reasons) {
    /**
     * Goes up with each release that finds something else: an installation then compares once more what it has. It is
     * stored, and never goes down.
     */
    public static final int RULES = 2;

    static final Resemblance NONE = new Resemblance(0, Band.NONE, List.of());
    private static final int MOST_REASONS = 4;
    private static final double MOST_IF_LIKELY = .955;
    private static final double JOINED = .96;
    private static final double FURTHER = .004;
    private static final double OBJECTED = .8;

    public Resemblance {
        reasons = List.copyOf(reasons);
    }

    /** The same for (a, b) and (b, a) but for the sides of the reasons. */
    public static Resemblance between(ComparableForm a, ComparableForm b) {
        return a.order(b) <= 0 ? inOrder(a, b) : inOrder(b, a).mirrored();
    }

    private static Resemblance inOrder(ComparableForm a, ComparableForm b) {
        List<Meeting> meetings = Meetings.of(a, b);
        if (meetings.isEmpty()) {
            return NONE;
        }
        boolean decided = meetings.get(0).decides();
        double score = score(meetings);
        if (!decided && rounded(score) < Strength.LIKELY) {
            return NONE;
        }
        List<Reason> objections = Objections.to(a, b, meetings);
        List<Reason> reasons = strongest(meetings);
        reasons.addAll(objections);
        boolean objected = !objections.isEmpty();
        return banded(rounded(objected ? score * OBJECTED : score), decided && !objected, reasons);
    }

    /** The same resemblance seen from the other entry. */
    public Resemblance mirrored() {
        List<Reason> mirrored = new ArrayList<>(reasons.size());
        reasons.forEach(reason -> mirrored.add(reason.mirrored()));
        return new Resemblance(score, band, mirrored);
    }

    /** The same, but no more than likely, for a further reason. */
    Resemblance doubted(Reason why) {
        List<Reason> more = new ArrayList<>(reasons);
        more.add(why);
        return new Resemblance(rounded(score * OBJECTED), Band.LIKELY, more);
    }

    /** The same, but certain, for a further reason. */
    Resemblance joined(Reason why) {
        List<Reason> more = new ArrayList<>(reasons);
        more.add(why);
        return new Resemblance(JOINED, Band.CERTAIN, more);
    }

    private static Resemblance banded(double score, boolean certain, List<Reason> reasons) {
        if (certain) {
            return new Resemblance(score, Band.CERTAIN, reasons);
        }
        double capped = Math.min(score, MOST_IF_LIKELY);
        return capped < Strength.LIKELY ? NONE : new Resemblance(capped, Band.LIKELY, reasons);
    }

    /** The best meeting, and a little for every other name that met on its own. */
    private static double score(List<Meeting> meetings) {
        Set<String> names = new HashSet<>();
        if (meetings.size() > 1) {
            for (Meeting meeting : meetings.subList(0, Math.min(MOST_REASONS, meetings.size()))) {
                names.add(meeting.left().meaning());
            }
        }
        return Math.min(1, meetings.get(0).score() + FURTHER * Math.max(0, names.size() - 1));
    }

    private static double rounded(double score) {
        return Math.round(score * 1000) / 1000.0;
    }

    /** Not two reasons about one and the same pair of names. */
    private static List<Reason> strongest(List<Meeting> meetings) {
        List<Reason> reasons = new ArrayList<>(MOST_REASONS);
        for (Meeting meeting : meetings) {
            if (reasons.size() < MOST_REASONS && !told(meeting, reasons)) {
                reasons.add(meeting.reason());
            }
        }
        return reasons;
    }

    private static boolean told(Meeting meeting, List<Reason> reasons) {
        boolean left = false;
        boolean right = false;
        for (Reason reason : reasons) {
            left |= reason.left().equals(meeting.left().text());
            right |= reason.right().equals(meeting.right().text());
        }
        return left && right;
    }
}
