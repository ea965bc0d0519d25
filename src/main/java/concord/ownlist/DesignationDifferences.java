package concord.ownlist;

import concord.ownlist.Difference.Change;
import concord.shared.Designation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Two designations are held to be the same act if their reference is, or else both their authority and instrument. */
final class DesignationDifferences {
    private final List<Difference> found = new ArrayList<>();

    private DesignationDifferences() {}

    static List<Difference> between(List<Designation> before, List<Designation> after) {
        DesignationDifferences differences = new DesignationDifferences();
        List<Designation> gone = Differences.without(before, after);
        List<Designation> come = Differences.without(after, before);
        differences.pair(gone, come, DesignationDifferences::sameReference);
        differences.pair(gone, come, DesignationDifferences::sameLaw);
        come.forEach(act -> differences.add(Change.DESIGNATION_ADDED, act, "", ""));
        gone.forEach(act -> differences.add(Change.DESIGNATION_REMOVED, act, "", ""));
        if (differences.found.isEmpty() && !before.equals(after)) {
            differences.found.add(new Difference(Change.DESIGNATION_ORDER, "", "", ""));
        }
        return differences.found;
    }

    /** Says what changed in those that are the same act, and takes them out of both lists. */
    private void pair(List<Designation> gone, List<Designation> come, BiPredicate<Designation, Designation> same) {
        for (Designation after : List.copyOf(come)) {
            Optional<Designation> before =
                    gone.stream().filter(act -> same.test(act, after)).findFirst();
            if (before.isPresent()) {
                gone.remove(before.get());
                come.remove(after);
                changed(before.get(), after);
            }
        }
    }

    private static boolean sameReference(Designation one, Designation other) {
        return !one.reference().isEmpty() && one.reference().equals(other.reference());
    }

    private static boolean sameLaw(Designation one, Designation other) {
        return one.authority().equals(other.authority()) && one.instrument().equals(other.instrument());
    }

    private void changed(Designation before, Designation after) {
        text(Change.AUTHORITY, before, before.authority(), after.authority());
        text(Change.INSTRUMENT, before, before.instrument(), after.instrument());
        text(Change.REFERENCE, before, before.reference(), after.reference());
        text(Change.DECIDED_ON, before, iso(before.decidedOn()), iso(after.decidedOn()));
        text(Change.PUBLISHED_ON, before, iso(before.publishedOn()), iso(after.publishedOn()));
        text(Change.EFFECTIVE_ON, before, iso(before.effectiveOn()), iso(after.effectiveOn()));
    }

    private void text(Change change, Designation act, String before, String after) {
        if (!before.equals(after)) {
            add(change, act, before, after);
        }
    }

    private void add(Change change, Designation act, String before, String after) {
        found.add(new Difference(change, shortly(act), before, after));
    }

    private static String shortly(Designation act) {
        return Stream.of(act.authority(), act.instrument(), act.reference())
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.joining(", "));
    }

    private static String iso(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }
}
