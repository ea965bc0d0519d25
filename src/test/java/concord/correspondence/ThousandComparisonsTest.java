package concord.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import concord.correspondence.ComparedLists.Version;
import concord.names.Pair;
import concord.names.Recognition;
import concord.names.Resemblance;
import concord.shared.Name;
import concord.shared.NameKind;
import concord.shared.Particulars;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Lists that change entry by entry find the same as lists that are compared anew. */
class ThousandComparisonsTest {
    private static final List<String> FIRSTS = List.of("Harakat", "Jaysh", "Front of", "Движение", "Армия", "جيش");
    private static final List<String> LASTS =
            List.of("al-Azraq", "ash-Shams", "Nur", "the North", "Аль-Азрак", "Севера", "الأزرق", "الشمس");

    private final Random random = new Random(20151218);
    private final Map<UUID, Version> standing = new HashMap<>();
    private final Map<Pair<UUID>, Resemblance> kept = new HashMap<>();
    private final ComparedLists lists = new ComparedLists();

    @Test
    void a_thousand_changes_one_by_one_find_what_comparing_anew_finds() {
        for (int change = 0; change < 1000; change++) {
            if (standing.size() > 60 || !standing.isEmpty() && random.nextInt(4) == 0) {
                takeBack(new ArrayList<>(standing.keySet()).get(random.nextInt(standing.size())));
            } else {
                put(version(change));
            }
        }

        assertThat(kept).isNotEmpty().isEqualTo(anew());
    }

    private void put(Version version) {
        kept.putAll(lists.compare(List.of(version)));
        lists.put(version);
        standing.put(version.id(), version);
    }

    private void takeBack(UUID id) {
        standing.remove(id);
        lists.remove(id);
        kept.keySet().removeIf(pair -> pair.left().equals(id) || pair.right().equals(id));
    }

    private Map<Pair<UUID>, Resemblance> anew() {
        List<Version> shuffled = new ArrayList<>(standing.values());
        Collections.shuffle(shuffled, random);
        return new ComparedLists().compare(shuffled);
    }

    private Version version(int number) {
        String name = FIRSTS.get(random.nextInt(FIRSTS.size())) + " " + LASTS.get(random.nextInt(LASTS.size()));
        Name primary = new Name(NameKind.PRIMARY, name, Recognition.language(name), Recognition.script(name));
        return Version.of(
                new UUID(1, number),
                new UUID(7, random.nextInt(4)),
                new Particulars(List.of(primary), List.of(), List.of(), "", ""));
    }
}
