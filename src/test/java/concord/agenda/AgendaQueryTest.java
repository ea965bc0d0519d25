package concord.agenda;

import static concord.joint.Tables.FIRST;
import static concord.joint.Tables.SECOND;
import static concord.joint.Tables.THIRD;
import static org.assertj.core.api.Assertions.assertThat;

import concord.joint.Listing;
import concord.joint.Tables;
import concord.shared.Stance;
import concord.shared.Verdict;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What of the agenda is shown, and in which order. */
class AgendaQueryTest {
    private final Tables table = new Tables();
    private final Listing zebra = table.lists(FIRST, "Zebra");
    private final Listing blue = table.lists(THIRD, "“Blue Front”");
    private final Listing azure = table.lists(FIRST, "azure front");
    private final Listing own = table.lists(SECOND, "Red Front");

    @Test
    void names_are_sorted_by_the_readers_alphabet_and_quotation_marks_do_not_count() {
        assertThat(shown(AgendaQuery.PLAIN)).containsExactly(azure, blue, zebra);
        assertThat(shown(sorted(AgendaSort.NAME, false))).containsExactly(zebra, blue, azure);
    }

    @Test
    void who_lists_it_goes_in_the_order_of_the_delegations() {
        assertThat(shown(sorted(AgendaSort.LISTED, true))).containsExactly(azure, zebra, blue);
    }

    @Test
    void what_more_delegations_list_goes_first_by_state() {
        Listing also = table.lists(THIRD, "Zebra too");
        table.says(zebra, Verdict.SAME, also).says(also, Verdict.SAME, zebra);

        assertThat(shown(sorted(AgendaSort.STATE, true))).first().isEqualTo(zebra);
    }

    @Test
    void what_was_said_is_sorted_from_support_to_objection() {
        table.states(SECOND, Stance.OBJECT, azure).states(SECOND, Stance.SUPPORT, zebra);

        assertThat(shown(new AgendaQuery(AgendaPart.STATED, AgendaFilter.NONE, AgendaSort.SAID, true)))
                .containsExactly(zebra, azure);
    }

    @Test
    void filters_fit_together_and_what_is_not_known_filters_nothing() {
        assertThat(shown(filtered(AgendaFilter.NONE.listedBy(FIRST.code())))).containsExactly(azure, zebra);
        assertThat(shown(filtered(new AgendaFilter("zebra", "", FIRST.code(), ""))))
                .containsExactly(zebra);
        assertThat(shown(filtered(AgendaFilter.NONE.inState("agreed")))).isEmpty();
        assertThat(shown(filtered(AgendaFilter.NONE.inState("some")))).hasSize(3);
        assertThat(shown(filtered(new AgendaFilter("", "nonsense", "nobody", "nothing"))))
                .hasSize(3);
    }

    @Test
    void what_was_said_is_filtered_by_stance() {
        table.states(SECOND, Stance.OBJECT, azure).states(SECOND, Stance.SUPPORT, zebra);
        AgendaFilter objections = AgendaFilter.NONE.saying("object");

        assertThat(shown(new AgendaQuery(AgendaPart.STATED, objections, AgendaSort.NAME, true)))
                .containsExactly(azure);
    }

    @Test
    void one_steps_from_a_row_to_its_neighbours_also_when_it_has_left_the_list() {
        AgendaItem middle = agenda().item(blue.entryId()).orElseThrow();
        assertThat(around(middle)).containsExactly(azure, zebra);

        table.states(SECOND, Stance.SUPPORT, blue);
        AgendaItem stated = agenda().item(blue.entryId()).orElseThrow();

        assertThat(stated.part()).isEqualTo(AgendaPart.STATED);
        assertThat(around(stated)).containsExactly(azure, zebra);
    }

    @Test
    void before_the_first_and_after_the_last_there_is_none() {
        AgendaItem first = agenda().item(azure.entryId()).orElseThrow();

        assertThat(AgendaQuery.PLAIN.around(first, agenda(), Locale.ENGLISH).previous())
                .isEmpty();
        assertThat(agenda().item(own.entryId())).isEmpty();
    }

    private List<Listing> around(AgendaItem item) {
        AgendaQuery.Around around = AgendaQuery.PLAIN.around(item, agenda(), Locale.ENGLISH);
        return List.of(
                around.previous().orElseThrow().open().get(0),
                around.next().orElseThrow().open().get(0));
    }

    private List<Listing> shown(AgendaQuery query) {
        return query.of(agenda(), Locale.ENGLISH).stream()
                .map(item -> item.open().get(0))
                .toList();
    }

    private static AgendaQuery sorted(AgendaSort sort, boolean ascending) {
        return new AgendaQuery(AgendaPart.OPEN, AgendaFilter.NONE, sort, ascending);
    }

    private static AgendaQuery filtered(AgendaFilter filter) {
        return AgendaQuery.PLAIN.filtered(filter);
    }

    private Agenda agenda() {
        return Agenda.of(table.joint(FIRST, SECOND, THIRD), SECOND.id(), List.of());
    }
}
