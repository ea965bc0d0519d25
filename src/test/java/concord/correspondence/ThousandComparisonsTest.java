package concord.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import concord.correspondence.ComparedLists.Found;
import concord.correspondence.ComparedLists.Version;
import concord.names.Pair;
import concord.names.Resemblance;
import concord.names.reading.Recognition;
import concord.shared.Name;
import concord.shared.NameKind;
import concord.shared.Particulars;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists that change entry by entry find the same as lists that are compared anew. */
class ThousandComparisonsTest {
    private static final List<String> FIRSTS = List.of("Harakat", "Jaysh", "Front of", "Движение", "Армия", "جيش");
    private static final List<String> LASTS =
            List.of("al-Azraq", "ash-Shams", "Nur", "the North", "Аль-Азрак", "Севера", "الأزرق", "الشمس");

    private final Random random = new Random(20151218);
    private final Map<UUID, Version> standing = new HashMap<>();
    private final Map<Pair<UUID>, Resemblance> kept = new HashMap<>();
    private final ComparedLists lists = new ComparedLists();

    /** With sixty entries; and with hundreds, so that names become too frequent and rarer again. */
    @ParameterizedTest
    @CsvSource({"60, 6, false", "800, 1, true"})
    void a_thousand_changes_one_by_one_find_what_comparing_anew_finds(int most, int firsts, boolean frequent) {
        int reconsidered = 0;
        for (int change = 0; change < 1000; change++) {
            boolean fewer = standing.size() > most || standing.size() > 40 && change > 800 && random.nextInt(4) > 0;
            if (fewer || !standing.isEmpty() && random.nextInt(8) == 0) {
                reconsidered += change(List.of(), List.of(any()));
            } else {
                reconsidered += change(List.of(version(change, firsts)), List.of());
            }
        }

        assertThat(kept).isNotEmpty().isEqualTo(anew());
        assertThat(reconsidered > 0).isEqualTo(frequent);
    }

    /** @return how many were reconsidered */
    private int change(List<Version> come, List<UUID> gone) {
        Found found = lists.change(come, gone);
        kept.keySet().removeIf(pair -> hasOneOf(gone, pair) || hasOneOf(found.reconsidered(), pair));
        kept.putAll(found.pairs());
        come.forEach(version -> standing.put(version.id(), version));
        gone.forEach(standing::remove);
        return found.reconsidered().size();
    }

    private static boolean hasOneOf(Collection<UUID> some, Pair<UUID> pair) {
        return some.contains(pair.left()) || some.contains(pair.right());
    }

    private Map<Pair<UUID>, Resemblance> anew() {
        List<Version> shuffled = new ArrayList<>(standing.values());
        Collections.shuffle(shuffled, random);
        return new ComparedLists().change(shuffled, List.of()).pairs();
    }

    private UUID any() {
        return new ArrayList<>(standing.keySet()).get(random.nextInt(standing.size()));
    }

    private Version version(int number, int firsts) {
        String name = FIRSTS.get(random.nextInt(firsts)) + " " + LASTS.get(random.nextInt(LASTS.size()));
        Name primary = new Name(NameKind.PRIMARY, name, Recognition.language(name), Recognition.script(name));
        return Version.of(
                new UUID(1, number),
                new UUID(7, random.nextInt(4)),
                new Particulars(List.of(primary), List.of(), List.of(), "", ""));
    }
}
