package concord.bench.libraries;

import concord.shared.Name;
import concord.shared.Particulars;
import java.util.List;

/** A way to find the entries that come nearest to a name. */
public interface Ranking {
    int MOST = 50;

    /** Knows these entries from now on, each by its place. */
    void fill(List<Particulars> entries);

    /** The places of the nearest entries, the nearest first, at most {@value #MOST}. */
    List<Integer> nearest(String name);

    /** The same as if that entry did not have this text among its further names. */
    List<Integer> nearestWithout(int entry, String name);

    static List<String> texts(Particulars entry) {
        return entry.names().stream().map(Name::text).toList();
    }
}
