package concord.names;

import static concord.names.Names.form;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NeighbourhoodsTest {
    private static final List<String> FIRSTS = List.of("Harakat", "Jaysh", "Front of", "Движение", "Армия", "جيش");
    private static final List<String> LASTS =
            List.of("al-Azraq", "ash-Shams", "Nur", "Azrak", "Аль-Азрак", "Севера", "الأزرق", "الشمس", "Karim");

    /** As many bear one name as a name may lead to, give or take a few. */
    private static final int CROWD = Postings.MOST_HOLDERS - 5;

    private record Entry(String list, ComparableForm form) {}

    private final Random random = new Random(20151218);

    @Test
    void the_order_of_lists_and_entries_changes_nothing() {
        Map<Integer, Entry> entries = entries(60);
        Map<Pair<Integer>, Resemblance> straight = settled(filled(entries, new ArrayList<>(entries.keySet())));
        for (int shuffle = 0; shuffle < 20; shuffle++) {
            List<Integer> order = new ArrayList<>(entries.keySet());
            Collections.shuffle(order, random);
            assertThat(settled(filled(entries, order))).isEqualTo(straight);
        }
        assertThat(straight).isNotEmpty();
    }

    @Test
    void a_thousand_changes_leave_what_filling_anew_finds() {
        Map<Integer, Entry> standing = new HashMap<>();
        Neighbourhoods<Integer, String> kept = new Neighbourhoods<>();
        for (int change = 0; change < 1000; change++) {
            change(standing, kept, 80);
        }
        assertThat(kept.found())
                .isNotEmpty()
                .isEqualTo(filled(standing, new ArrayList<>(standing.keySet())).found());
    }

    @Test
    void so_do_changes_by_which_a_name_comes_to_lead_to_too_many_and_back() {
        Map<Integer, Entry> standing = new HashMap<>();
        Neighbourhoods<Integer, String> kept = new Neighbourhoods<>();
        for (int key = 1000; key < 1000 + CROWD; key++) {
            Entry one = new Entry("crowd", form("Harakat al-Azraq"));
            standing.put(key, one);
            kept.put(key, one.list(), one.form());
        }
        for (int change = 0; change < 100; change++) {
            change(standing, kept, 12);
            assertThat(kept.found())
                    .isEqualTo(
                            filled(standing, new ArrayList<>(standing.keySet())).found());
        }
    }

    @Test
    void a_list_at_once_is_the_same_as_one_by_one() {
        Map<Integer, Entry> entries = entries(40);
        Neighbourhoods<Integer, String> atOnce = new Neighbourhoods<>();
        for (String list : List.of("a", "b", "c")) {
            Map<Integer, ComparableForm> forms = new HashMap<>();
            entries.forEach((key, entry) -> {
                if (entry.list().equals(list)) {
                    forms.put(key, entry.form());
                }
            });
            atOnce.putAll(forms, list);
        }
        assertThat(atOnce.found())
                .isEqualTo(filled(entries, new ArrayList<>(entries.keySet())).found());
    }

    @Test
    void the_resemblance_of_two_does_not_move_when_a_third_list_grows() {
        Neighbourhoods<Integer, String> near = new Neighbourhoods<>();
        near.put(1, "a", form("Harakat al-Azraq", "Blue Movement"));
        near.put(2, "b", form("Харакат аль-Азрак"));
        Resemblance before = near.found().get(Pair.of(1, 2));
        for (int key = 3; key < 60; key++) {
            near.put(key, "c", form("Harakat " + LASTS.get(key % LASTS.size()), "Azraq " + key));
        }
        assertThat(near.found().get(Pair.of(1, 2))).isEqualTo(before);
    }

    @Test
    void nor_when_it_comes_to_bear_one_of_their_names_too_often() {
        Neighbourhoods<Integer, String> near = new Neighbourhoods<>();
        near.put(1, "a", form("Harakat al-Azraq", "Zawra Valley"));
        near.put(2, "b", form("Харакат аль-Азрак", "Zawra Valley"));
        Resemblance before = settled(near).get(Pair.of(1, 2));
        crowd(near);
        assertThat(before).isNotNull();
        assertThat(settled(near).get(Pair.of(1, 2))).isEqualTo(before);
    }

    @Test
    void but_a_name_that_too_many_bear_brings_nobody_together_until_they_have_gone() {
        Neighbourhoods<Integer, String> near = new Neighbourhoods<>();
        near.put(1, "a", form("Harakat al-Azraq"));
        near.put(2, "b", form("Харакат аль-Азрак"));
        Resemblance before = near.found().get(Pair.of(1, 2));
        crowd(near);
        assertThat(near.found()).isEmpty();
        for (int key = 1000; key < 1000 + 2 * CROWD; key++) {
            near.remove(key);
        }
        assertThat(near.found().get(Pair.of(1, 2))).isNotNull().isEqualTo(before);
    }

    private static void crowd(Neighbourhoods<Integer, String> near) {
        Map<Integer, ComparableForm> crowd = new HashMap<>();
        for (int key = 1000; key < 1000 + 2 * CROWD; key++) {
            crowd.put(key, form("Harakat al-Azraq"));
        }
        near.putAll(crowd, "c");
    }

    @Test
    void entries_of_one_list_are_no_neighbours() {
        Neighbourhoods<Integer, String> near = new Neighbourhoods<>();
        near.put(1, "a", form("Harakat al-Azraq"));
        near.put(2, "a", form("Harakat al-Azraq"));
        assertThat(near.found()).isEmpty();
    }

    private void change(Map<Integer, Entry> standing, Neighbourhoods<Integer, String> kept, int keys) {
        int key = random.nextInt(keys);
        if (random.nextInt(4) == 0) {
            standing.remove(key);
            kept.remove(key);
        } else {
            Entry entry = entry(key);
            standing.put(key, entry);
            kept.put(key, entry.list(), entry.form());
        }
    }

    private Map<Integer, Entry> entries(int count) {
        Map<Integer, Entry> entries = new HashMap<>();
        for (int key = 0; key < count; key++) {
            entries.put(key, entry(key));
        }
        return entries;
    }

    private Entry entry(int key) {
        return new Entry(List.of("a", "b", "c").get(key % 3), form(name(), name()));
    }

    private String name() {
        return FIRSTS.get(random.nextInt(FIRSTS.size())) + " " + LASTS.get(random.nextInt(LASTS.size()));
    }

    private static Neighbourhoods<Integer, String> filled(Map<Integer, Entry> entries, List<Integer> order) {
        Neighbourhoods<Integer, String> near = new Neighbourhoods<>();
        for (Integer key : order) {
            Entry entry = entries.get(key);
            near.put(key, entry.list(), entry.form());
        }
        return near;
    }

    private static Map<Pair<Integer>, Resemblance> settled(Neighbourhoods<Integer, String> near) {
        return Ambiguity.settle(near.found(), near::listOf);
    }
}
