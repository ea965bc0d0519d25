package concord.bench;

import concord.bench.data.EntryOf;
import concord.bench.data.OrganisationsByLanguage;
import concord.bench.data.OrganisationsByLanguage.Kind;
import concord.bench.data.OrganisationsByLanguage.SampleEntry;
import concord.bench.data.OrganisationsByLanguage.UsualName;
import concord.compare.Comparison;
import concord.compare.ListsInFiles;
import concord.compare.NamedList;
import concord.names.Pair;
import concord.shared.Name;
import concord.shared.NameKind;
import concord.shared.Particulars;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** The organisations of the sample lists by their usual names in each language, joined with each of the three lists. */
final class ByLanguage implements Bench.Part {
    private static final Path SAMPLES = Path.of("src/main/resources/concord/samples");
    private static final List<String> LISTS = List.of("us", "un", "ru");

    private final MarkdownTable table =
            MarkdownTable.of("language", "pairs", "joined: precision", "joined: recall", "certain or likely: recall");
    private final List<String> wrong = new ArrayList<>();
    private final List<String> missed = new ArrayList<>();
    private final List<String> unjoined = new ArrayList<>();

    /** Of one language, or of all. */
    private static final class Count {
        private int pairs;
        private int joined;
        private int wrong;
        private int likely;

        void add(Count other) {
            pairs += other.pairs;
            joined += other.joined;
            wrong += other.wrong;
            likely += other.likely;
        }
    }

    @Override
    public String measured() throws IOException {
        OrganisationsByLanguage data = OrganisationsByLanguage.read();
        Map<String, NamedList> samples = new TreeMap<>();
        for (String list : LISTS) {
            samples.put(list, ListsInFiles.read(SAMPLES.resolve(list + ".csv")));
        }
        Map<String, List<UsualName>> writings = data.names().stream()
                .collect(Collectors.groupingBy(UsualName::writing, TreeMap::new, Collectors.toList()));
        Count all = new Count();
        writings.forEach((writing, names) -> {
            Count count = new Count();
            samples.forEach((list, sample) -> count(names, sample, entries(data, list), count));
            row(writing, count);
            all.add(count);
        });
        row("all", all);
        return "## By language\n\n" + table + "\n- joined wrongly: " + String.join("; ", wrong)
                + "\n- likely, not joined: " + String.join("; ", unjoined) + "\n- not even likely: "
                + String.join("; ", missed) + "\n";
    }

    private static Map<String, Set<String>> entries(OrganisationsByLanguage data, String list) {
        return data.entries().stream()
                .filter(entry -> entry.list().equals(list))
                .collect(Collectors.groupingBy(
                        SampleEntry::organisation, Collectors.mapping(SampleEntry::entry, Collectors.toSet())));
    }

    private void count(List<UsualName> names, NamedList sample, Map<String, Set<String>> entries, Count count) {
        Map<String, List<UsualName>> byOrganisation = names.stream()
                .collect(Collectors.groupingBy(UsualName::organisation, TreeMap::new, Collectors.toList()));
        List<String> organisations = List.copyOf(byOrganisation.keySet());
        NamedList ours = new NamedList(
                "language",
                organisations.stream()
                        .map(organisation -> entry(byOrganisation.get(organisation)))
                        .toList());
        Comparison comparison = Comparison.of(List.of(ours, sample));
        Set<Pair<Integer>> likely = new HashSet<>();
        comparison.inForce().settled().keySet().forEach(pair -> likely.add(places(pair.left(), pair.right())));
        for (int i = 0; i < organisations.size(); i++) {
            Set<String> same = entries.getOrDefault(organisations.get(i), Set.of());
            for (int j = 0; j < sample.entries().size(); j++) {
                String theirs = sample.entries().get(j).primaryName();
                boolean joined = comparison.joined(Pair.of(Comparison.id(0, i), Comparison.id(1, j)));
                boolean isSame = same.contains(theirs);
                boolean isLikely = likely.contains(Pair.of(i, -1 - j));
                String told = ours.entries().get(i).primaryName() + " = " + theirs;
                count.pairs += isSame ? 1 : 0;
                count.joined += isSame && joined ? 1 : 0;
                count.likely += isSame && (isLikely || joined) ? 1 : 0;
                count.wrong += !isSame && joined ? 1 : 0;
                if (joined && !isSame) {
                    wrong.add(told);
                } else if (isSame && !joined) {
                    (isLikely ? unjoined : missed).add(told);
                }
            }
        }
    }

    private static Pair<Integer> places(UUID one, UUID other) {
        int left = (int) one.getMostSignificantBits();
        int right = (int) other.getMostSignificantBits();
        boolean ours = one.getMostSignificantBits() >> Integer.SIZE == 0;
        return Pair.of(ours ? left : right, -1 - (ours ? right : left));
    }

    private static Particulars entry(List<UsualName> names) {
        List<Name> all = new ArrayList<>();
        for (UsualName name : names) {
            NameKind kind = name.kind() == Kind.PRIMARY
                    ? NameKind.PRIMARY
                    : name.kind() == Kind.ALIAS ? NameKind.ALSO_KNOWN_AS : NameKind.ACRONYM;
            all.add(new Name(kind, name.name(), name.language(), name.script()));
        }
        Particulars empty = EntryOf.names("-", List.of());
        return new Particulars(all, empty.designations(), empty.regions(), "", "");
    }

    private void row(String language, Count count) {
        int joined = count.joined + count.wrong;
        table.row(
                language,
                String.valueOf(count.pairs),
                joined == 0 ? "–" : WrittenFigure.share(count.joined, joined),
                WrittenFigure.share(count.joined, count.pairs),
                WrittenFigure.share(count.likely, count.pairs));
    }
}
