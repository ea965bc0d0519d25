package concord.names;

import concord.names.Reason.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One common name, such as “Armed Islamic Group”, is no proof; the same main name, the same acronym and the same name in
 * another language together are.
 */
final class SeveralNames {
    private static final int ENOUGH_OTHERS = 2;

    private SeveralNames() {}

    /** A meeting that decides, made of several that do not. */
    static Optional<Meeting> in(List<Meeting> meetings) {
        for (Meeting meeting : meetings) {
            if (sameMainName(meeting)) {
                return others(meeting, meetings);
            }
        }
        return Optional.empty();
    }

    private static boolean sameMainName(Meeting meeting) {
        return meeting.kind() == Kind.COMMON_WORDS
                && meeting.left().main()
                && meeting.right().main()
                && !meeting.left().weak()
                && !meeting.right().weak()
                && meeting.left().sameReading(meeting.right());
    }

    private static Optional<Meeting> others(Meeting main, List<Meeting> meetings) {
        Set<String> left = new HashSet<>(List.of(main.left().reading()));
        Set<String> right = new HashSet<>(List.of(main.right().reading()));
        for (Meeting meeting : meetings) {
            if (meeting.kind() == Kind.COMMON_WORDS || meeting.kind() == Kind.SAME_ACRONYM) {
                left.add(meeting.left().reading());
                right.add(meeting.right().reading());
            }
        }
        int others = Math.min(left.size(), right.size()) - 1;
        return others < ENOUGH_OTHERS
                ? Optional.empty()
                : Optional.of(new Meeting(
                        Kind.SEVERAL_NAMES,
                        main.left(),
                        main.right(),
                        String.valueOf(others),
                        main.weight(),
                        Strength.MAIN_NAMES));
    }
}
