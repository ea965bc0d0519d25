package concord.bench;

import concord.names.Band;
import concord.names.ComparableForm;
import concord.names.NameSearch;
import concord.names.Pair;
import concord.names.Resemblance;
import concord.shared.Name;
import concord.shared.NameKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;

/**
 * How well organisations are recognised, measured on real lists: {@code -Dconcord.data} names the folder with
 * {@code lists}, {@code truth} and {@code official}.
 */
final class Quality {
    private static final Path DATA = Path.of(System.getProperty("concord.data"));
    private static final boolean TELL = Boolean.getBoolean("concord.tell");

    private Quality() {}

    public static void main(String[] args) {
        List<Listed> entries = new ArrayList<>();
        entries.addAll(ListFiles.collected(DATA.resolve("lists/us-fto.csv"), "US"));
        entries.addAll(ListFiles.collected(DATA.resolve("lists/ru-fsb.csv"), "RU"));
        entries.addAll(ListFiles.collected(DATA.resolve("lists/un-sc.csv"), "UN"));
        Compared compared = Compared.of(entries);
        joined(compared);
        lookAlikes(compared);
        originalScript();
        heldOut();
    }

    private static void joined(Compared compared) {
        Map<String, Integer> byName = byName(compared.entries());
        Map<String, String> clusters = new HashMap<>();
        for (CSVRecord row : ListFiles.rows(DATA.resolve("truth/clusters.csv"))) {
            clusters.put(row.get("designator") + "|" + row.get("name"), row.get("cluster_id"));
        }
        int right = 0;
        int wrong = 0;
        for (Pair<UUID> pair : compared.joinedPairs()) {
            String one = key(compared.entries().get(Compared.number(pair.left())));
            String other = key(compared.entries().get(Compared.number(pair.right())));
            boolean same = clusters.getOrDefault(one, one).equals(clusters.getOrDefault(other, other));
            right += same ? 1 : 0;
            wrong += same ? 0 : 1;
            if (!same) {
                System.out.println("WRONG JOIN " + one + " = " + other + " "
                        + compared.inForce().settled().get(pair).reasons());
            }
        }
        int all = 0;
        int joined = 0;
        int likely = 0;
        int russian = 0;
        int russianJoined = 0;
        int russianLikely = 0;
        for (CSVRecord row : ListFiles.rows(DATA.resolve("truth/pairs.csv"))) {
            if (row.get("match").equals("true") && row.get("kind").equals("cross-list")) {
                String one = row.get("designator_a") + "|" + row.get("name_a");
                String other = row.get("designator_b") + "|" + row.get("name_b");
                Pair<UUID> pair = Pair.of(Compared.id(byName.get(one)), Compared.id(byName.get(other)));
                Resemblance settled = sameList(compared, pair)
                        ? Resemblance.between(form(compared, pair.left()), form(compared, pair.right()))
                        : compared.inForce().settled().get(pair);
                boolean isJoined = compared.joined(pair);
                boolean isLikely = settled != null && settled.band() != Band.NONE;
                boolean isRussian = one.startsWith("RU") || other.startsWith("RU");
                all++;
                joined += isJoined ? 1 : 0;
                likely += isLikely ? 1 : 0;
                russian += isRussian ? 1 : 0;
                russianJoined += isRussian && isJoined ? 1 : 0;
                russianLikely += isRussian && isLikely ? 1 : 0;
                if (!isJoined) {
                    System.out.println("NOT JOINED " + one + " = " + other + " " + settled);
                }
            }
        }
        long likelyPairs = compared.inForce().settled().size();
        System.out.printf(
                Locale.ROOT,
                "joined %d right %d wrong, precision %.3f; recall %d of %d = %.3f; certain or likely %d = %.3f%n",
                right,
                wrong,
                right / (double) (right + wrong),
                joined,
                all,
                joined / (double) all,
                likely,
                likely / (double) all);
        System.out.printf(
                "Russian %d: joined %d, certain or likely %d; pairs certain or likely %d%n",
                russian, russianJoined, russianLikely, likelyPairs);
        if (TELL) {
            compared.inForce().settled().forEach((pair, settled) -> {
                String one = key(compared.entries().get(Compared.number(pair.left())));
                String other = key(compared.entries().get(Compared.number(pair.right())));
                if (!clusters.getOrDefault(one, one).equals(clusters.getOrDefault(other, other))) {
                    System.out.println("LIKELY ONLY " + one + " ~ " + other + " " + settled);
                }
            });
        }
    }

    private static ComparableForm form(Compared compared, UUID id) {
        return compared.forms().get(Compared.number(id));
    }

    private static boolean sameList(Compared compared, Pair<UUID> pair) {
        return compared.entries()
                .get(Compared.number(pair.left()))
                .list()
                .equals(compared.entries().get(Compared.number(pair.right())).list());
    }

    private static String key(Listed entry) {
        return entry.list() + "|" + entry.primary();
    }

    private static Map<String, Integer> byName(List<Listed> entries) {
        Map<String, Integer> byName = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            byName.put(key(entries.get(i)), i);
        }
        return byName;
    }

    /** Each row of a list as if it were a list of its own: what would be joined were they of two delegations. */
    private static void lookAlikes(Compared compared) {
        Map<String, Integer> byName = byName(compared.entries());
        int all = 0;
        int joined = 0;
        for (CSVRecord row : ListFiles.rows(DATA.resolve("truth/hard_negatives.csv"))) {
            int one = byName.get(row.get("designator_a") + "|" + row.get("name_a"));
            int other = byName.get(row.get("designator_b") + "|" + row.get("name_b"));
            Pair<UUID> pair = Pair.of(Compared.id(one), Compared.id(other));
            boolean same = sameList(compared, pair);
            Resemblance raw = Resemblance.between(
                    compared.forms().get(one), compared.forms().get(other));
            boolean isJoined = same ? raw.band() == Band.CERTAIN : compared.joined(pair);
            all++;
            joined += isJoined ? 1 : 0;
            if (isJoined) {
                System.out.println("LOOK-ALIKE JOINED " + row.get("name_a") + " = " + row.get("name_b") + " " + raw);
            }
        }
        System.out.printf("look-alikes joined %d of %d%n", joined, all);
    }

    private static void originalScript() {
        Path file = DATA.resolve("official/un_consolidated_2026-02-27.xml");
        List<Listed> entries = new ArrayList<>();
        for (Listed entry : ListFiles.unitedNations(file, false)) {
            entries.add(new Listed(entry.list(), latin(entry)));
        }
        Ranking ranking = new Ranking(entries);
        int all = 0;
        int first = 0;
        int five = 0;
        for (Map.Entry<String, String> original :
                ListFiles.originalScripts(file).entrySet()) {
            List<Integer> ranked = ranking.of(original.getValue());
            int at = position(entries, ranked, original.getKey());
            all++;
            first += at == 0 ? 1 : 0;
            five += at >= 0 && at < 5 ? 1 : 0;
            if (at != 0) {
                System.out.println("ORIGINAL " + at + " " + original + " not "
                        + (ranked.isEmpty() ? "" : entries.get(ranked.get(0)).primary()));
            }
        }
        System.out.printf("original script of %d: first %d, first five %d%n", all, first, five);
    }

    private static concord.shared.Particulars latin(Listed entry) {
        List<Name> names = entry.particulars().names().stream()
                .filter(name -> name.kind() == NameKind.PRIMARY || name.script().equals("Latn"))
                .toList();
        return new concord.shared.Particulars(names, entry.particulars().designations(), List.of(), "", "");
    }

    private static int position(List<Listed> entries, List<Integer> ranked, String reference) {
        for (int i = 0; i < ranked.size(); i++) {
            if (entries.get(ranked.get(i))
                    .particulars()
                    .designations()
                    .get(0)
                    .reference()
                    .equals(reference)) {
                return i;
            }
        }
        return -1;
    }

    private record HeldOut(int entry, String alias) {}

    private static void heldOut() {
        List<Listed> entries = ListFiles.ofac(
                DATA.resolve("official/ofac_sdn_2021-07.csv"), DATA.resolve("official/ofac_alt_2021-07.csv"));
        List<HeldOut> aliases = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            for (Name name : entries.get(i).particulars().names()) {
                if (name.kind() == NameKind.ALSO_KNOWN_AS) {
                    aliases.add(new HeldOut(i, name.text()));
                }
            }
        }
        Collections.shuffle(aliases, new Random(Integer.getInteger("concord.seed", 2015)));
        Ranking ranking = new Ranking(entries);
        int first = 0;
        int fifty = 0;
        for (HeldOut held : aliases.subList(0, 400)) {
            List<Integer> ranked = ranking.without(held.entry(), held.alias());
            int at = ranked.indexOf(held.entry());
            first += at == 0 ? 1 : 0;
            fifty += at >= 0 && at < 50 ? 1 : 0;
            if (TELL && (at < 0 || at >= 50)) {
                System.out.println("HELD OUT " + at + " " + held.alias() + " of "
                        + entries.get(held.entry()).particulars().names().stream()
                                .map(Name::text)
                                .toList());
            } else if (TELL && at > 0) {
                System.out.println("HELD OUT " + at + " " + held.alias() + " before it "
                        + entries.get(ranked.get(0)).particulars().names().stream()
                                .map(Name::text)
                                .toList() + " own "
                        + entries.get(held.entry()).particulars().names().stream()
                                .map(Name::text)
                                .toList());
            }
        }
        System.out.printf(
                Locale.ROOT,
                "OFAC of %d: first %.3f, first fifty %.3f%n",
                entries.size(),
                first / 400.0,
                fifty / 400.0);
    }

    /** Entries by their resemblance to one name. */
    private static final class Ranking {
        private final List<Listed> entries;
        private final List<ComparableForm> forms;
        private final NameSearch<Integer> search = new NameSearch<>();

        Ranking(List<Listed> entries) {
            this.entries = entries;
            this.forms = new ArrayList<>(entries.stream()
                    .map(entry -> ComparableForm.of(entry.particulars().names()))
                    .toList());
            for (int i = 0; i < forms.size(); i++) {
                search.put(i, forms.get(i));
            }
        }

        List<Integer> of(String text) {
            ComparableForm asked = ComparableForm.of(List.of(Listed.name(NameKind.PRIMARY, text)));
            return search.nearest(asked, 50);
        }

        List<Integer> without(int entry, String alias) {
            List<Name> names = entries.get(entry).particulars().names().stream()
                    .filter(name -> !name.text().equals(alias) || name.kind() == NameKind.PRIMARY)
                    .toList();
            ComparableForm all = forms.get(entry);
            ComparableForm without = ComparableForm.of(names);
            forms.set(entry, without);
            search.put(entry, without);
            List<Integer> ranked = of(alias);
            forms.set(entry, all);
            search.put(entry, all);
            return ranked;
        }
    }
}
