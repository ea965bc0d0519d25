package concord.names;

import concord.names.Reason.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One common name, such as “Armed Islamic Group”, is no proof; the same main name and two others of its entries together
 * are. A translation or an acronym of a name is the same name once more: any “National Liberation Army” is an “Ejército de
 * Liberación Nacional” and an ELN too.
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
                && meeting.left().sameReading(meeting.right())
                && SameWriting.inOrder(meeting.left(), meeting.right());
    }

    private static Optional<Meeting> others(Meeting main, List<Meeting> meetings) {
        List<Meeting> same = meetings.stream()
                .filter(meeting -> meeting.kind() == Kind.COMMON_WORDS || meeting.kind() == Kind.SAME_ACRONYM)
                .toList();
        int others = independent(same) - 1;
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

    /** How many names say something of their own. */
    private static int independent(List<Meeting> meetings) {
        Set<String> acronyms = new HashSet<>();
        for (Meeting meeting : meetings) {
            acronyms.add(meeting.left().acronym());
            acronyms.add(meeting.right().acronym());
        }
        List<Set<String>> groups = new ArrayList<>();
        for (Meeting meeting : meetings) {
            Set<String> said = new HashSet<>();
            said("left ", meeting.left(), acronyms, said);
            said("right ", meeting.right(), acronyms, said);
            Set<String> group = new HashSet<>(said);
            groups.removeIf(other -> !Collections.disjoint(other, said) && group.addAll(other));
            groups.add(group);
        }
        return groups.size();
    }

    /** Two names say the same where they have one of these in common. */
    private static void said(String side, NameVariant name, Set<String> acronyms, Set<String> said) {
        if (name.acronym().isEmpty()) {
            said.add(side + "means " + name.meaning());
            said.add(side + "spelled " + name.spelling());
            name.initials().stream()
                    .filter(acronyms::contains)
                    .forEach(initials -> said.add(side + "short " + initials));
        } else {
            said.add(side + "short " + name.acronym());
        }
    }
}
