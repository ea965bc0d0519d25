package concord.bench.data;

import concord.bench.data.Truth.Labelled;
import concord.shared.Name;
import concord.shared.Particulars;
import java.io.IOException;
import java.util.List;

/**
 * The entries of a labelled pair. Where the second is a name of the first in its own script, it stands alone, and the
 * first goes without it.
 */
public record LabelledEntries(Particulars one, Particulars other, boolean match) {
    public static List<LabelledEntries> of(Data data) throws IOException {
        ThreeLists lists = ThreeLists.read(data);
        return Truth.of(data).pairs().stream().map(pair -> of(lists, pair)).toList();
    }

    private static LabelledEntries of(ThreeLists lists, Labelled pair) {
        Particulars one = lists.particulars(pair.one());
        return pair.original()
                ? new LabelledEntries(
                        without(one, pair.other().name()),
                        EntryOf.names(pair.other().name(), List.of()),
                        pair.match())
                : new LabelledEntries(one, lists.particulars(pair.other()), pair.match());
    }

    private static Particulars without(Particulars entry, String original) {
        List<Name> names = entry.names().stream()
                .filter(name -> !name.text().equals(original))
                .toList();
        return new Particulars(names, entry.designations(), entry.regions(), entry.criterion(), entry.remarks());
    }
}
