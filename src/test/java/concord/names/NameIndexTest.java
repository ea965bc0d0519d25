package concord.names;

import static concord.names.Names.form;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NameIndexTest {
    @Test
    void finds_every_pair_that_resembles() {
        List<ComparableForm> forms = SampleNames.forms();
        NameIndex<Integer> index = filled(forms, order(forms.size()));
        for (int a = 0; a < forms.size(); a++) {
            for (int b = 0; b < forms.size(); b++) {
                if (Resemblance.between(forms.get(a), forms.get(b)).band() != Band.NONE) {
                    assertThat(index.candidates(forms.get(a))).contains(b);
                }
            }
        }
    }

    @Test
    void gives_the_same_in_whatever_order_it_was_filled() {
        List<ComparableForm> forms = crowd();
        NameIndex<Integer> straight = filled(forms, order(forms.size()));
        for (int seed = 0; seed < 5; seed++) {
            List<Integer> order = order(forms.size());
            Collections.shuffle(order, new Random(seed));
            NameIndex<Integer> shuffled = filled(forms, order);
            for (ComparableForm form : forms) {
                assertThat(shuffled.candidates(form)).isEqualTo(straight.candidates(form));
            }
        }
    }

    @Test
    void forgets_what_was_removed_or_replaced() {
        NameIndex<Integer> index = new NameIndex<>();
        index.put(1, form("Asbat al-Ansar"));
        index.put(2, form("Асбат аль-Ансар"));
        index.remove(1);
        index.put(2, form("Шамиль"));
        assertThat(index.candidates(form("Asbat al-Ansar"))).isEmpty();
    }

    @Test
    void leads_to_few_however_many_share_a_name() {
        assertThat(filled(crowd(), order(crowd().size())).candidates(form("Islamic Front of Aleppo")))
                .hasSizeLessThanOrEqualTo(64);
    }

    private static NameIndex<Integer> filled(List<ComparableForm> forms, List<Integer> order) {
        NameIndex<Integer> index = new NameIndex<>();
        order.forEach(key -> index.put(key, forms.get(key)));
        return index;
    }

    private static List<Integer> order(int size) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            order.add(i);
        }
        return order;
    }

    private static List<ComparableForm> crowd() {
        List<ComparableForm> crowd = new ArrayList<>(SampleNames.forms());
        for (int i = 0; i < 300; i++) {
            crowd.add(form("Islamic Front of Place" + (char) ('a' + i % 26) + (char) ('a' + i / 26), "Front of All"));
        }
        return crowd;
    }
}
