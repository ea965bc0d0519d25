package concord.bench.data;

import concord.compare.NamedList;
import concord.shared.Particulars;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Lists of made-up organisations, the same for the same numbers. Three entries in ten are drawn from as many
 * organisations as a list has entries, which all lists draw from; the others are on one list alone.
 */
public final class MadeUpLists {
    private static final long SEED = 2015;
    private static final double COMMON = .3;

    private MadeUpLists() {}

    public static List<NamedList> of(int lists, int entries) {
        return IntStream.range(0, lists)
                .parallel()
                .mapToObj(list -> new NamedList("list " + list, list(list, entries)))
                .toList();
    }

    public static List<Particulars> list(int list, int entries) {
        Random random = new Random(SEED + list);
        List<Integer> common = new ArrayList<>();
        for (int i = 0; i < entries; i++) {
            common.add(i);
        }
        Collections.shuffle(common, random);
        List<Particulars> made = new ArrayList<>();
        for (int i = 0; i < entries; i++) {
            long number = i < COMMON * entries ? common.get(i) : own(list, i);
            made.add(MadeUpOrganisation.of(number).listed(random));
        }
        return made;
    }

    private static long own(int list, int entry) {
        return (list + 1L) << 32 | entry;
    }
}
