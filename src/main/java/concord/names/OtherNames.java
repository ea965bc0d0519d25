package concord.names;

import java.util.List;

/** The names of two entries beside those that met best. */
final class OtherNames {
    private OtherNames() {}

    /** Whether both have some, and none of them met: namesakes rather than one organisation. */
    static boolean differ(ComparableForm a, ComparableForm b, List<Meeting> meetings) {
        String met = meetings.get(0).left().meaning();
        return has(a, met)
                && has(b, met)
                && meetings.stream()
                        .noneMatch(meeting -> !meeting.left().meaning().equals(met)
                                && !meeting.right().meaning().equals(met));
    }

    private static boolean has(ComparableForm form, String met) {
        return form.variants().stream()
                .anyMatch(name -> name.acronym().isEmpty() && !name.meaning().equals(met));
    }
}
