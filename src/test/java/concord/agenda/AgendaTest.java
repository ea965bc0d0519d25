package concord.agenda;

import static concord.joint.Tables.FIRST;
import static concord.joint.Tables.SECOND;
import static concord.joint.Tables.THIRD;
import static org.assertj.core.api.Assertions.assertThat;

import concord.joint.JointList;
import concord.joint.Listing;
import concord.joint.Standing;
import concord.joint.Tables;
import concord.position.Prepared;
import concord.position.SeenVersion;
import concord.position.Statement;
import concord.shared.Revision;
import concord.shared.Stance;
import concord.shared.Verdict;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AgendaTest {
    private final Tables table = new Tables();
    private final Listing theirs = table.lists(FIRST, "Blue Front");
    private final Listing ours = table.lists(SECOND, "Red Front");

    @Test
    void holds_what_others_list_and_the_delegation_does_not() {
        assertThat(agenda().found(AgendaPart.OPEN, ""))
                .singleElement()
                .satisfies(item -> assertThat(item.row().listings()).containsExactly(theirs));
        assertThat(agenda().item(ours.entryId())).isEmpty();
    }

    @Test
    void is_empty_for_a_delegation_that_does_not_count_yet() {
        assertThat(Agenda.of(table.joint(FIRST, SECOND), new UUID(9, 9), List.of())
                        .items())
                .isEmpty();
    }

    @Test
    void what_is_prepared_waits_for_the_head_whatever_is_in_force() {
        table.states(SECOND, Stance.SUPPORT, theirs);

        assertThat(Agenda.of(table.joint(FIRST, SECOND), SECOND.id(), List.of(prepared()))
                        .count(AgendaPart.PREPARED))
                .isEqualTo(1);
    }

    @Test
    void all_that_was_prepared_on_entries_that_have_come_together_waits_on_their_row() {
        Listing third = table.lists(THIRD, "Azure");
        Prepared support = prepared(1, theirs, Stance.SUPPORT);
        Prepared objection = prepared(2, third, Stance.OBJECT);
        table.says(theirs, Verdict.SAME, third).says(third, Verdict.SAME, theirs);

        Agenda agenda = Agenda.of(table.joint(FIRST, SECOND, THIRD), SECOND.id(), List.of(support, objection));

        assertThat(agenda.items())
                .singleElement()
                .satisfies(item -> assertThat(item.prepared()).containsExactly(support, objection));
    }

    @Test
    void what_was_prepared_on_an_earlier_version_is_shown_beside_the_one_that_stands() {
        Listing second = table.changes(theirs, false);
        table.states(SECOND, Stance.SUPPORT, second);
        Prepared onTheFirst = prepared();
        assertThat(with(onTheFirst).earlier(second)).containsExactly(1);

        Listing third = table.changes(second, false);

        assertThat(with(onTheFirst).earlier(third)).containsExactly(1, 2);
        assertThat(with(onTheFirst).preparedOn(third)).containsExactly(1);
    }

    @Test
    void what_was_prepared_on_the_version_that_stands_is_compared_with_none() {
        assertThat(with(prepared()).earlier(theirs)).isEmpty();
    }

    @Test
    void what_was_stated_is_to_be_confirmed_once_the_entry_has_changed_in_substance() {
        table.states(SECOND, Stance.SUPPORT, theirs);
        assertThat(agenda().count(AgendaPart.STATED)).isEqualTo(1);

        table.changes(theirs, true);

        assertThat(agenda().count(AgendaPart.STALE)).isEqualTo(1);
    }

    @Test
    void a_hold_that_has_lapsed_is_open_again_and_not_to_be_confirmed() {
        table.states(SECOND, Stance.HOLD, theirs);
        Instant lapse = Tables.LAST_DAY.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();

        table.at(lapse).changes(theirs, true);

        assertThat(agenda().found(AgendaPart.OPEN, "")).singleElement().satisfies(item -> {
            assertThat(item.lapsed()).isTrue();
            assertThat(item.stale()).isEmpty();
        });
    }

    @Test
    void a_stale_objection_to_what_is_presumed_to_be_the_own_entry_can_be_confirmed() {
        table.states(SECOND, Stance.OBJECT, theirs).certain(theirs, ours).changes(theirs, true);

        assertThat(agenda().found(AgendaPart.STALE, ""))
                .singleElement()
                .satisfies(item -> assertThat(item.stale()).hasSize(1));
    }

    @Test
    void a_reservation_on_what_is_presumed_to_be_the_own_entry_can_be_changed() {
        table.states(SECOND, Stance.SUPPORT, "Not in the north.", theirs).certain(theirs, ours);

        assertThat(agenda().item(theirs.entryId()))
                .hasValueSatisfying(item -> assertThat(item.open()).containsExactly(theirs));
    }

    @Test
    void what_stands_against_a_presumed_own_entry_is_stated_on_the_others_alone() {
        table.states(SECOND, Stance.OBJECT, theirs).certain(theirs, ours);

        assertThat(agenda().items())
                .singleElement()
                .satisfies(item -> assertThat(item.open()).containsExactly(theirs));
    }

    @Test
    void of_several_positions_the_one_that_counts_comes_first() {
        Listing third = table.lists(THIRD, "Azure");
        table.states(SECOND, Stance.SUPPORT, theirs).states(SECOND, Stance.OBJECT, third);
        table.says(theirs, Verdict.SAME, third).says(third, Verdict.SAME, theirs);

        assertThat(Agenda.of(table.joint(FIRST, SECOND, THIRD), SECOND.id(), List.of())
                        .item(theirs.entryId())
                        .orElseThrow()
                        .standing()
                        .each())
                .extracting(said -> said.position().stance())
                .containsExactly(Stance.OBJECT, Stance.SUPPORT);
    }

    @Test
    void is_worked_out_once_until_the_list_or_what_is_prepared_changes() {
        Agendas agendas = new Agendas();
        Agenda first = agendas.of(table.joint(FIRST, SECOND), SECOND.id(), List.of());

        assertThat(agendas.of(table.joint(FIRST, SECOND), SECOND.id(), List.of()))
                .isSameAs(first);
        assertThat(agendas.of(table.joint(FIRST, SECOND), SECOND.id(), List.of(prepared())))
                .isNotSameAs(first);
    }

    @Test
    void is_worked_out_once_however_many_ask_at_once() {
        Agendas agendas = new Agendas();
        JointList list = table.joint(FIRST, SECOND);

        List<Agenda> told = IntStream.range(0, 1_000)
                .parallel()
                .mapToObj(any -> agendas.of(list, SECOND.id(), List.of()))
                .toList();

        assertThat(told).allMatch(agenda -> agenda == told.get(0));
    }

    @Test
    void a_search_finds_names_in_any_script() {
        assertThat(agenda().found(AgendaPart.OPEN, "blue")).hasSize(1);
        assertThat(agenda().found(AgendaPart.OPEN, "green")).isEmpty();
    }

    @Test
    void what_only_a_closed_delegation_lists_is_nothing_to_be_said_of() {
        Listing gone = table.lists(Tables.party(4, false), "Green");

        assertThat(Agenda.of(table.joint(FIRST, SECOND, Tables.party(4, false)), SECOND.id(), List.of())
                        .item(gone.entryId()))
                .isEmpty();
    }

    @Test
    void what_waits_on_a_row_waits_the_oldest_first() {
        Prepared young = prepared(1, theirs, Stance.SUPPORT, Instant.EPOCH.plusSeconds(1));
        Prepared old = prepared(2, theirs, Stance.OBJECT, Instant.EPOCH);

        assertThat(Agenda.of(table.joint(FIRST, SECOND), SECOND.id(), List.of(young, old))
                        .item(theirs.entryId())
                        .orElseThrow()
                        .prepared())
                .containsExactly(old, young);
    }

    @Test
    void a_position_on_two_entries_that_have_changed_is_confirmed_once() {
        Listing third = table.lists(THIRD, "Azure");
        table.says(theirs, Verdict.SAME, third).says(third, Verdict.SAME, theirs);
        table.states(SECOND, Stance.SUPPORT, theirs, third).changes(theirs, true);
        table.changes(third, true);

        assertThat(Agenda.of(table.joint(FIRST, SECOND, THIRD), SECOND.id(), List.of())
                        .item(theirs.entryId())
                        .orElseThrow()
                        .stale())
                .hasSize(1);
    }

    @Test
    void a_hold_that_lapsed_into_an_objection_is_stated_and_not_open() {
        table.states(SECOND, Stance.HOLD, theirs)
                .lapsedHoldsAre(Standing.OBJECT)
                .at(Tables.LAST_DAY.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());

        assertThat(agenda().found(AgendaPart.STATED, ""))
                .singleElement()
                .satisfies(item -> assertThat(item.lapsed()).isFalse());
    }

    @Test
    void what_is_prepared_goes_before_what_is_stale() {
        table.states(SECOND, Stance.SUPPORT, theirs).changes(theirs, true);

        assertThat(with(prepared()).part()).isEqualTo(AgendaPart.PREPARED);
    }

    @Test
    void a_hold_that_lapses_later_makes_another_agenda_of_the_same_list() {
        table.states(SECOND, Stance.HOLD, theirs);
        Agendas agendas = new Agendas();
        Agenda before = agendas.of(table.joint(FIRST, SECOND), SECOND.id(), List.of());

        table.at(Tables.LAST_DAY.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());

        assertThat(agendas.of(table.joint(FIRST, SECOND), SECOND.id(), List.of()))
                .isNotSameAs(before);
    }

    @Test
    void another_revision_of_the_list_makes_another_agenda() {
        JointList list = table.joint(FIRST, SECOND);
        JointList later = new JointList(
                new Revision(2, Instant.EPOCH), list.parties(), list.entries(), list.inForce(), list.until());

        assertThat(Agenda.of(list, SECOND.id(), List.of()).isOf(later, List.of()))
                .isFalse();
        assertThat(Agenda.of(list, SECOND.id(), List.of()).isOf(list, List.of()))
                .isTrue();
    }

    @Test
    void only_what_is_stale_is_confirmed_and_nothing_else_has_lapsed() {
        Listing third = table.lists(THIRD, "Azure");
        table.says(theirs, Verdict.SAME, third).says(third, Verdict.SAME, theirs);
        table.states(SECOND, Stance.SUPPORT, theirs).states(SECOND, Stance.OBJECT, third);
        table.changes(theirs, true);
        AgendaItem item = Agenda.of(table.joint(FIRST, SECOND, THIRD), SECOND.id(), List.of())
                .item(theirs.entryId())
                .orElseThrow();

        assertThat(item.stale()).containsExactly(new UUID(4, 1));
        assertThat(item.lapsed()).isFalse();
    }

    @Test
    void what_is_stale_has_not_lapsed() {
        table.states(SECOND, Stance.SUPPORT, theirs).changes(theirs, true);

        assertThat(agenda().found(AgendaPart.STALE, ""))
                .singleElement()
                .satisfies(item -> assertThat(item.lapsed()).isFalse());
    }

    private AgendaItem with(Prepared ready) {
        return Agenda.of(table.joint(FIRST, SECOND), SECOND.id(), List.of(ready))
                .item(theirs.entryId())
                .orElseThrow();
    }

    private Prepared prepared() {
        return prepared(1, theirs, Stance.NO_OBJECTION);
    }

    private static Prepared prepared(long id, Listing of, Stance stance) {
        return prepared(id, of, stance, Instant.EPOCH);
    }

    private static Prepared prepared(long id, Listing of, Stance stance, Instant at) {
        return new Prepared(
                new UUID(5, id),
                0,
                of.entryId(),
                List.of(new SeenVersion(of.entryId(), of.number())),
                Statement.of(stance),
                "delegate",
                at);
    }

    private Agenda agenda() {
        return Agenda.of(table.joint(FIRST, SECOND), SECOND.id(), List.of());
    }
}
