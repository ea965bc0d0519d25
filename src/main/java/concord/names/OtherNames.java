package concord.names;

import java.util.List;

/** The names of two entries beside those that met best. */
final class OtherNames {
    private OtherNames() {}

    /** Whether both have some, and none of them met: namesakes rather than one organisation. */
    static boolean differ(ComparableForm a, ComparableForm b, List<Meeting> meetings) {
        Meeting best = meetings.get(0);
        return a.variants().stream()
                        .anyMatch(name ->
                                isOther(name, best.left()) && name.acronym().isEmpty())
                && b.variants().stream()
                        .anyMatch(name ->
                                isOther(name, best.right()) && name.acronym().isEmpty())
                && meetings.stream()
                        .noneMatch(meeting ->
                                isOther(meeting.left(), best.left()) && isOther(meeting.right(), best.right()));
    }

    private static boolean isOther(NameVariant name, NameVariant met) {
        return !name.meaning().equals(met.meaning()) && !name.spelling().equals(met.spelling());
    }
}
