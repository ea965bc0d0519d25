package concord.names;

import concord.names.words.NearMeanings;
import concord.names.words.Spelling;
import concord.names.words.Word;
import java.util.List;

/**
 * How near two entries are, also where nothing is likely: orders what a person looks through, and decides nothing. The same
 * from whichever side it is asked.
 */
public final class Nearness {
    /** What is not even likely comes behind all that is. */
    private static final double MOST = Strength.LIKELY - .001;

    private static final double OBJECTED = .7;
    private static final double NEAR_MEANING = .7;
    private static final double OF_A_WEAK_NAME = .9;

    /** Of entries with many names only the first are compared word by word. */
    private static final int MOST_NAMES = 16;

    private Nearness() {}

    /** The score of what is certain or likely, else less, between 0 and 1. */
    public static double of(ComparableForm a, ComparableForm b) {
        Resemblance found = Resemblance.between(a, b);
        if (found.band() != Band.NONE) {
            return found.score();
        }
        double nearest = 0;
        for (NameVariant v : first(a)) {
            for (NameVariant w : first(b)) {
                double weak = v.weak() || w.weak() ? OF_A_WEAK_NAME : 1;
                nearest = Math.max(nearest, weak * alike(v.words(), w.words()));
            }
        }
        for (Meeting meeting : Meetings.of(a, b)) {
            nearest = Math.max(nearest, meeting.score());
        }
        return Math.min(MOST, MOST * nearest) * (a.marks().contradict(b.marks()) ? OBJECTED : 1);
    }

    private static List<NameVariant> first(ComparableForm form) {
        return form.variants().subList(0, Math.min(MOST_NAMES, form.variants().size()));
    }

    /** How much of what the words of both tell has a fellow in the other. */
    private static double alike(List<Word> ours, List<Word> theirs) {
        double all = weight(ours) + weight(theirs);
        return all == 0 ? 0 : (met(ours, theirs) + met(theirs, ours)) / all;
    }

    private static double met(List<Word> words, List<Word> others) {
        double met = 0;
        for (Word word : words) {
            double best = 0;
            for (Word other : others) {
                best = Math.max(best, alike(word, other));
            }
            met += word.weight() * best;
        }
        return met;
    }

    private static double alike(Word one, Word other) {
        if (!one.meaning().isEmpty() && !other.meaning().isEmpty()) {
            return one.meaning().equals(other.meaning())
                    ? 1
                    : NearMeanings.of(one.meaning()).equals(NearMeanings.of(other.meaning())) ? NEAR_MEANING : 0;
        }
        return Spelling.roughly(one, other);
    }

    private static double weight(List<Word> words) {
        double sum = 0;
        for (Word word : words) {
            sum += word.weight();
        }
        return sum;
    }
}
