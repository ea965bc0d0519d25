package concord.names;

import concord.names.Reason.Kind;
import concord.names.words.Weights;
import concord.names.words.Word;
import concord.names.words.WordKind;
import java.util.List;
import java.util.Optional;

/**
 * Two main names of common words that say so much together that hardly two bodies of one list bear them: “New People’s
 * Army”, “Caucasus Emirate”. One common word and its translation, “Youth” and «Молодёжь», do not.
 */
final class CommonName {
    private static final int ENOUGH_WORDS = 3;
    private static final int SHORTEST_ACRONYM = 3;
    private static final double SAME_READING = .01;

    private CommonName() {}

    /** The first meeting of this kind. */
    static Optional<Meeting> in(List<Meeting> meetings) {
        for (Meeting meeting : meetings) {
            if (ofMainNames(meeting) && (isSame(meeting, meetings) || isSameCore(meeting))) {
                return Optional.of(new Meeting(
                        Kind.COMMON_NAME, meeting.left(), meeting.right(), "", meeting.weight(), score(meeting)));
            }
        }
        return Optional.empty();
    }

    private static boolean isSame(Meeting met, List<Meeting> meetings) {
        return met.kind() == Kind.COMMON_WORDS && saysEnough(met, meetings);
    }

    /** With a word for the kind of body in one of them alone. */
    private static boolean isSameCore(Meeting met) {
        return met.kind() == Kind.SAME_CORE
                && met.left().core().size() >= ENOUGH_WORDS
                && met.left().core().size() == met.right().core().size()
                && Bodies.onlyOne(met.left(), met.right());
    }

    private static boolean ofMainNames(Meeting met) {
        return met.left().main()
                && met.right().main()
                && !met.left().weak()
                && !met.right().weak();
    }

    private static boolean saysEnough(Meeting best, List<Meeting> meetings) {
        return best.left().sameReading(best.right())
                || Weights.sameWords(best.left().words(), best.right().words())
                || best.left().words().size() >= ENOUGH_WORDS
                || isPlaced(best.left())
                || meetings.stream().anyMatch(CommonName::isAcronym);
    }

    /** A place, and what is there, unless that is no more than a kind of body. */
    private static boolean isPlaced(NameVariant name) {
        return name.hasWord(word -> word.kind() == WordKind.PLACE)
                && name.hasWord(word -> word.kind() != WordKind.PLACE && isMore(word));
    }

    private static boolean isMore(Word word) {
        return word.kind() == WordKind.TOPIC || word.kind() == WordKind.WORD;
    }

    private static boolean isAcronym(Meeting meeting) {
        return meeting.kind() == Kind.SAME_ACRONYM && meeting.by().length() >= SHORTEST_ACRONYM;
    }

    /** A name that reads the same is nearer than one that is translated. */
    private static double score(Meeting best) {
        return best.score() + (best.left().sameReading(best.right()) ? SAME_READING : 0);
    }
}
