package concord.ownlist;

import concord.ownlist.Difference.Change;
import concord.shared.Particulars;
import java.util.ArrayList;
import java.util.List;

/** What one text of an entry says otherwise than another, in the order in which an entry is read. */
public final class Differences {
    private final List<Difference> found = new ArrayList<>();

    private Differences() {}

    /** Empty exactly if both say the same. */
    public static List<Difference> between(Particulars before, Particulars after) {
        Differences differences = new Differences();
        differences.found.addAll(NameDifferences.between(before.names(), after.names()));
        differences.found.addAll(DesignationDifferences.between(before.designations(), after.designations()));
        differences.regions(before.regions(), after.regions());
        differences.text(Change.CRITERION, before.criterion(), after.criterion());
        differences.text(Change.REMARKS, before.remarks(), after.remarks());
        return List.copyOf(differences.found);
    }

    private void regions(List<String> before, List<String> after) {
        List<String> added = without(after, before);
        List<String> removed = without(before, after);
        added.forEach(region -> found.add(new Difference(Change.REGION_ADDED, region, "", "")));
        removed.forEach(region -> found.add(new Difference(Change.REGION_REMOVED, region, "", "")));
        if (added.isEmpty() && removed.isEmpty() && !before.equals(after)) {
            found.add(new Difference(Change.REGION_ORDER, "", String.join(", ", before), String.join(", ", after)));
        }
    }

    private void text(Change change, String before, String after) {
        if (!before.equals(after)) {
            found.add(new Difference(change, "", before, after));
        }
    }

    /** What is in one list and not in the other, each as often as it is there more often. */
    static <T> List<T> without(List<T> list, List<T> other) {
        List<T> rest = new ArrayList<>(list);
        other.forEach(rest::remove);
        return rest;
    }
}
