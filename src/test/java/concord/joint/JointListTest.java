package concord.joint;

import static concord.joint.Tables.FIRST;
import static concord.joint.Tables.SECOND;
import static concord.joint.Tables.THIRD;
import static org.assertj.core.api.Assertions.assertThat;

import concord.names.Band;
import concord.names.reading.SearchForm;
import concord.position.Position;
import concord.shared.Revision;
import concord.shared.Stance;
import concord.shared.Verdict;
import concord.tabled.Contest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JointListTest {
    private final Tables table = new Tables();

    @Test
    void what_both_list_is_one_row_and_agreed_once_both_have_confirmed_it() {
        Listing ours = table.lists(FIRST, "Blue Front");
        Listing theirs = table.lists(SECOND, "Синий фронт");

        JointList joint = table.certain(ours, theirs).joint(FIRST, SECOND);

        assertThat(joint.in(Agreement.MATCHED)).singleElement().satisfies(row -> {
            assertThat(row.listings()).containsExactly(ours, theirs);
            assertThat(row.missing()).isEmpty();
            assertThat(ToAgree.of(row).key()).isEqualTo("joint.agree.matched");
            assertThat(row.confirming()).containsExactly(FIRST.id(), SECOND.id());
        });
    }

    @Test
    void what_one_lists_names_who_is_missing() {
        table.lists(FIRST, "Blue Front");
        table.lists(SECOND, "Синий фронт");

        JointList joint = table.joint(FIRST, SECOND);

        assertThat(joint.in(Agreement.LISTED_BY_SOME)).hasSize(2);
        assertThat(joint.rowOf(Tables.listing(1, FIRST.id(), "any").entryId()).orElseThrow())
                .satisfies(row -> {
                    assertThat(row.listedBy()).isEqualTo(1);
                    assertThat(row.missing()).containsExactly(SECOND.id());
                    assertThat(ToAgree.of(row).key()).isEqualTo("joint.agree.missing");
                });
    }

    @Test
    void what_two_of_three_list_is_not_agreed() {
        Listing ours = table.lists(FIRST, "Blue");
        Listing theirs = table.lists(SECOND, "Bleu");
        table.lists(THIRD, "Red");

        JointList joint = table.certain(ours, theirs).joint(FIRST, SECOND, THIRD);

        assertThat(joint.in(Agreement.AGREED)).isEmpty();
        assertThat(joint.rowOf(ours.entryId()).orElseThrow().missing()).containsExactly(THIRD.id());
    }

    @Test
    void a_third_entry_brings_no_two_together_that_are_of_different_places() {
        Listing ours = table.lists(FIRST, "Blue (Kenya)");
        Listing theirs = table.lists(SECOND, "Blue");
        Listing others = table.lists(THIRD, "Blue (Somalia)");

        JointList joint = table.certain(ours, theirs).certain(theirs, others).joint(FIRST, SECOND, THIRD);

        assertThat(joint.entries()).hasSize(2);
    }

    @Test
    void a_delegation_that_has_tabled_nothing_does_not_count() {
        Listing ours = table.lists(FIRST, "Blue");
        Listing theirs = table.lists(SECOND, "Bleu");

        JointList joint = table.confirmed(ours, theirs).joint(FIRST, SECOND, THIRD);

        assertThat(joint.parties()).containsExactly(FIRST, SECOND);
        assertThat(joint.in(Agreement.AGREED)).hasSize(1);
    }

    @Test
    void a_delegation_that_has_withdrawn_everything_counts_on() {
        Listing ours = table.lists(FIRST, "Blue");
        Listing theirs = table.lists(SECOND, "Bleu");

        JointList joint = table.certain(ours, theirs).tabledBefore(THIRD).joint(FIRST, SECOND, THIRD);

        assertThat(joint.in(Agreement.AGREED)).isEmpty();
    }

    @Test
    void an_entry_on_the_table_says_who_else_lists_the_organisation() {
        Listing ours = table.lists(FIRST, "Blue");
        Listing theirs = table.lists(SECOND, "Bleu");
        Listing alone = table.lists(THIRD, "Red");
        UUID untabled = new UUID(7, 7);

        JointList joint = table.certain(ours, theirs).joint(FIRST, SECOND, THIRD);

        assertThat(joint.alsoListing(Set.of(ours.entryId(), alone.entryId(), untabled)))
                .isEqualTo(Map.of(ours.entryId(), List.of(SECOND), alone.entryId(), List.of()));
    }

    @Test
    void a_closed_delegation_keeps_its_entries_and_does_not_count() {
        Party closed = Tables.party(3, false);
        Listing ours = table.lists(FIRST, "Blue");
        Listing theirs = table.lists(SECOND, "Bleu");
        Listing gone = table.lists(closed, "Red");

        JointList joint = table.confirmed(ours, theirs).joint(FIRST, SECOND, closed);

        assertThat(joint.in(Agreement.AGREED)).hasSize(1);
        assertThat(joint.in(Agreement.LISTED_BY_SOME)).isEmpty();
        assertThat(joint.entriesOnTable()).isEqualTo(2);
        assertThat(joint.rowOf(gone.entryId()).orElseThrow().listedBy()).isZero();
    }

    @Test
    void a_closed_delegation_brings_no_two_entries_together_that_count() {
        Party closed = Tables.party(3, false);
        Listing ours = table.lists(FIRST, "Blue");
        Listing theirs = table.lists(SECOND, "Azure");
        Listing between = table.lists(closed, "Bleu");

        JointList joint = table.certain(ours, between).certain(between, theirs).joint(FIRST, SECOND, closed);

        assertThat(joint.in(Agreement.AGREED)).isEmpty();
        assertThat(joint.rowOf(between.entryId()).orElseThrow().listings()).hasSize(2);
    }

    @Test
    void a_closed_delegation_keeps_no_two_entries_apart_that_count() {
        Party closed = Tables.party(3, false);
        Listing ours = table.lists(FIRST, "Blue");
        Listing theirs = table.lists(SECOND, "Azure");
        Listing rival = table.lists(closed, "Bleu");
        Listing other = table.lists(closed, "Azur");

        JointList joint = table.confirmed(ours, theirs)
                .certain(ours, rival)
                .certain(theirs, other)
                .joint(FIRST, SECOND, closed);

        assertThat(joint.in(Agreement.AGREED))
                .singleElement()
                .satisfies(row -> assertThat(row.listings()).contains(ours, theirs));
    }

    @Test
    void one_delegation_alone_agrees_with_nobody() {
        table.lists(FIRST, "Blue");

        JointList joint = table.joint(FIRST);

        assertThat(joint.in(Agreement.AGREED)).isEmpty();
        assertThat(ToAgree.of(joint.entries().get(0)).key()).isEqualTo("joint.agree.alone");
    }

    @Test
    void beside_who_is_against_it_those_are_named_who_have_said_nothing() {
        Listing ours = table.lists(FIRST, "Blue");
        table.lists(SECOND, "Green");
        table.lists(THIRD, "Red");

        for (Stance against : List.of(Stance.HOLD, Stance.OBJECT)) {
            ToAgree needed = ToAgree.of(table.states(SECOND, against, ours)
                    .joint(FIRST, SECOND, THIRD)
                    .rowOf(ours.entryId())
                    .orElseThrow());
            assertThat(needed.delegations()).containsExactly(SECOND.id());
            assertThat(needed.silent()).containsExactly(THIRD.id());
        }
    }

    @Test
    void of_what_was_recalled_nothing_is_read_but_how_the_delegation_stood() {
        Listing ours = table.lists(FIRST, "Blue");
        table.lists(SECOND, "Green");
        JointEntry row = table.states(SECOND, Stance.SUPPORT, "Not in the north.", ours)
                .joint(FIRST, SECOND)
                .rowOf(ours.entryId())
                .orElseThrow();

        JointEntry readable = row.withoutTextsOf(Set.of(row.positions().get(0).id()));

        assertThat(readable.standing(Standing.SUPPORT)).containsExactly(SECOND.id());
        assertThat(readable.reservations()).isEmpty();
    }

    @Test
    void each_row_is_counted_in_one_state() {
        Listing ours = table.lists(FIRST, "Blue");
        table.certain(ours, table.lists(SECOND, "Bleu"));
        table.lists(SECOND, "Red");

        JointList joint = table.joint(FIRST, SECOND);

        assertThat(joint.counts().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(joint.entries().size());
        assertThat(joint.in(Agreement.MATCHED)).hasSize(1);
    }

    @Test
    void agreed_rows_come_first_and_then_by_name_without_quotation_marks() {
        Listing late = table.lists(FIRST, "Zebra");
        table.confirmed(late, table.lists(SECOND, "Зебра"));
        table.lists(FIRST, "“Blue”");
        table.lists(FIRST, "Amber");
        table.lists(FIRST, "Crimson");

        assertThat(table.joint(FIRST, SECOND).entries())
                .extracting(row -> row.listings().get(0).primary().text())
                .containsExactly("Zebra", "Amber", "“Blue”", "Crimson");
    }

    @Test
    void every_entry_of_a_row_leads_to_it_and_the_first_gives_its_id() {
        Listing theirs = table.lists(SECOND, "Bleu");
        Listing ours = table.lists(FIRST, "Blue");
        JointList joint = table.certain(theirs, ours).joint(FIRST, SECOND);

        assertThat(joint.rowOf(theirs.entryId())).isEqualTo(joint.rowOf(ours.entryId()));
        assertThat(joint.entries().get(0).id()).isEqualTo(ours.entryId());
    }

    @Test
    void a_row_is_found_by_any_name_of_any_delegation() {
        Listing ours = table.lists(FIRST, "Blue", "The Azure Ones");
        JointList joint = table.certain(ours, table.lists(SECOND, "«Лазурь»")).joint(FIRST, SECOND);

        assertThat(joint.entries().get(0).found(SearchForm.patterns("azure"))).isTrue();
        assertThat(joint.entries().get(0).found(SearchForm.patterns("лазурь"))).isTrue();
        assertThat(joint.entries().get(0).found(SearchForm.patterns("lazur"))).isTrue();
        assertThat(joint.entries().get(0).found(SearchForm.patterns("crimson"))).isFalse();
    }

    @Test
    void what_is_likely_and_joins_nothing_is_shown_on_both_rows() {
        Listing ours = table.lists(FIRST, "Blue");
        Listing theirs = table.lists(SECOND, "Azure");
        JointList joint = table.resembling(Band.LIKELY, ours, theirs).joint(FIRST, SECOND);

        assertThat(alike(joint, ours)).containsExactly(theirs);
        assertThat(alike(joint, theirs)).containsExactly(ours);
    }

    @Test
    void two_entries_of_one_delegation_stand_in_a_row_by_name_and_not_by_when_they_came() {
        Listing ours = table.lists(FIRST, "Blue");
        Listing navy = table.lists(SECOND, "Navy");
        Listing azure = table.lists(SECOND, "Azure");
        confirmed(ours, navy);
        confirmed(ours, azure);

        assertThat(table.joint(FIRST, SECOND).entries())
                .singleElement()
                .satisfies(row -> assertThat(row.listings()).containsExactly(ours, azure, navy));
    }

    @Test
    void rows_of_one_name_stand_in_the_order_of_their_ids() {
        List<UUID> ids = Stream.generate(() -> table.lists(FIRST, "Blue").entryId())
                .limit(12)
                .toList();

        assertThat(table.joint(FIRST, SECOND).entries())
                .extracting(JointEntry::id)
                .isEqualTo(ids);
    }

    @Test
    void what_no_delegation_lists_that_counts_comes_last() {
        Party closed = Tables.party(3, false);
        table.lists(closed, "Amber");
        table.lists(FIRST, "Blue");
        table.lists(SECOND, "Crimson");

        assertThat(table.joint(FIRST, SECOND, closed).entries())
                .extracting(row -> row.listings().get(0).primary().text())
                .containsExactly("Blue", "Crimson", "Amber");
    }

    @Test
    void what_is_said_of_an_entry_that_only_a_closed_delegation_lists_is_shown_still() {
        Party closed = Tables.party(3, false);
        Listing gone = table.lists(closed, "Red");
        table.lists(FIRST, "Blue");
        table.states(FIRST, Stance.OBJECT, gone);

        JointEntry row =
                table.joint(FIRST, SECOND, closed).rowOf(gone.entryId()).orElseThrow();

        assertThat(row.positions()).extracting(Position::stance).containsExactly(Stance.OBJECT);
    }

    @Test
    void a_closed_delegations_presumed_entry_makes_no_confirmed_row_a_presumed_one() {
        Party closed = Tables.party(3, false);
        Listing ours = table.lists(FIRST, "Blue");
        Listing theirs = table.lists(SECOND, "Bleu");
        confirmed(ours, theirs);
        table.certain(ours, table.lists(closed, "Blau"));

        assertThat(table.joint(FIRST, SECOND, closed).entries()).singleElement().satisfies(row -> {
            assertThat(row.listings()).hasSize(3);
            assertThat(row.presumed()).isFalse();
        });
    }

    @Test
    void of_several_that_were_recalled_and_others_only_the_words_of_the_recalled_are_gone() {
        Listing ours = table.lists(FIRST, "Blue");
        table.tabledBefore(SECOND).tabledBefore(THIRD);
        table.states(SECOND, Stance.SUPPORT, "Not in the north.", ours)
                .states(THIRD, Stance.SUPPORT, "Not in the south.", ours);
        JointEntry row = table.joint(FIRST, SECOND, THIRD).entries().get(0);
        Position recalled = row.standingOf(SECOND.id())
                .orElseThrow()
                .counting()
                .orElseThrow()
                .position();

        assertThat(row.withoutTextsOf(Set.of(recalled.id())).reservations())
                .extracting(Position::delegationId)
                .containsExactly(THIRD.id());
    }

    @Test
    void it_lasts_until_the_first_hold_lapses() {
        Listing ours = table.lists(FIRST, "Blue");
        Listing second = table.lists(FIRST, "Azure");
        table.tabledBefore(SECOND)
                .holds(SECOND, Tables.LAST_DAY.plusDays(5), ours)
                .holds(SECOND, Tables.LAST_DAY, second);
        Instant lapse = Tables.LAST_DAY.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();

        JointList joint = table.joint(FIRST, SECOND);

        assertThat(joint.until()).isEqualTo(lapse);
        assertThat(joint.lasts(lapse.minusNanos(1_000))).isTrue();
        assertThat(joint.lasts(lapse)).isFalse();
    }

    @Test
    void what_has_lapsed_at_the_moment_itself_changes_nothing_any_more() {
        Listing ours = table.lists(FIRST, "Blue");
        Instant lapse = Tables.LAST_DAY.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        table.tabledBefore(SECOND).holds(SECOND, Tables.LAST_DAY, ours).at(lapse);

        JointList joint = table.joint(FIRST, SECOND);

        assertThat(joint.until()).isNull();
        assertThat(joint.lasts(lapse.plusSeconds(1))).isTrue();
    }

    @Test
    void it_is_of_the_revision_of_which_it_was_computed() {
        table.lists(FIRST, "Blue");
        JointList joint = table.joint(FIRST);

        assertThat(joint.isOf(new Revision(1, Instant.EPOCH))).isTrue();
        assertThat(joint.isOf(new Revision(2, Instant.EPOCH))).isFalse();
    }

    @Test
    void an_entry_is_found_where_it_stands_and_each_delegation_has_its_own() {
        Listing ours = table.lists(FIRST, "Blue");
        Listing theirs = table.lists(SECOND, "Bleu");
        Listing red = table.lists(SECOND, "Red");
        JointList joint = table.certain(ours, theirs).joint(FIRST, SECOND);

        assertThat(joint.listing(theirs.entryId())).contains(theirs);
        assertThat(joint.listing(new UUID(7, 7))).isEmpty();
        assertThat(joint.listings(SECOND.id())).containsExactly(theirs, red);
    }

    @Test
    void what_a_position_would_make_of_a_row_is_told_before_it_is_stated() {
        Listing ours = table.lists(FIRST, "Azure");
        table.lists(SECOND, "Bleu");
        JointEntry row = table.joint(FIRST, SECOND).rowOf(ours.entryId()).orElseThrow();

        assertThat(row.agreementIf(SECOND.id(), Standing.NO_OBJECTION)).isEqualTo(Agreement.AGREED);
        assertThat(row.agreementIf(SECOND.id(), Standing.HOLD)).isEqualTo(Agreement.ON_HOLD);
        assertThat(row.agreementIf(SECOND.id(), Standing.OBJECT)).isEqualTo(Agreement.CONTESTED);
        assertThat(row.agreementIf(FIRST.id(), Standing.SUPPORT)).isEqualTo(Agreement.LISTED_BY_SOME);
    }

    @Test
    void only_a_contest_of_what_came_after_the_last_substantive_change_is_shown() {
        Listing first = table.lists(FIRST, "Blue");
        Listing substantive = table.changes(table.changes(first, false), true);
        Listing edited = table.changes(substantive, false);
        table.tabledBefore(SECOND).contests(SECOND, substantive).contests(SECOND, edited);

        assertThat(table.joint(FIRST, SECOND).listing(first.entryId()).orElseThrow())
                .satisfies(listing -> {
                    assertThat(listing.contests()).extracting(Contest::number).containsExactly(4);
                    assertThat(listing.substantive()).isEqualTo(4);
                });
    }

    private void confirmed(Listing one, Listing other) {
        table.says(one, Verdict.SAME, other).says(other, Verdict.SAME, one);
    }

    private static List<Listing> alike(JointList joint, Listing listing) {
        JointEntry row = joint.rowOf(listing.entryId()).orElseThrow();
        return StandingDetail.of(joint, row).alike().stream().map(Held::right).toList();
    }
}
