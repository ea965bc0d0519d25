package concord.bench;

import concord.bench.data.EntryOf;
import concord.bench.libraries.Ranking;
import concord.names.ComparableForm;
import concord.names.NameSearch;
import concord.shared.Name;
import concord.shared.NameKind;
import concord.shared.Particulars;
import java.util.List;

/** The ranking in which a delegate looks for a partner. */
final class OurRanking implements Ranking {
    private NameSearch<Integer> search = new NameSearch<>();
    private List<Particulars> all = List.of();

    @Override
    public void fill(List<Particulars> entries) {
        all = entries;
        search = new NameSearch<>();
        for (int place = 0; place < entries.size(); place++) {
            search.put(place, form(entries.get(place).names()));
        }
    }

    @Override
    public List<Integer> nearest(String name) {
        return search.nearest(form(List.of(EntryOf.primary(name))), MOST);
    }

    @Override
    public List<Integer> nearestWithout(int entry, String text) {
        List<Name> names = all.get(entry).names();
        search.put(
                entry,
                form(names.stream()
                        .filter(name -> !name.text().equals(text) || name.kind() == NameKind.PRIMARY)
                        .toList()));
        List<Integer> nearest = nearest(text);
        search.put(entry, form(names));
        return nearest;
    }

    private static ComparableForm form(List<Name> names) {
        return ComparableForm.of(names);
    }
}
