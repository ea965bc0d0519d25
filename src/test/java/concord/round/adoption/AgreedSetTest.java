package concord.round.adoption;

import static concord.joint.Tables.FIRST;
import static concord.joint.Tables.SECOND;
import static concord.joint.Tables.THIRD;
import static org.assertj.core.api.Assertions.assertThat;

import concord.correspondence.JudgedPair;
import concord.correspondence.SilentConfirmation;
import concord.edition.Assent;
import concord.edition.Edition;
import concord.edition.EditionFile;
import concord.edition.LapsedHold;
import concord.edition.Listed;
import concord.edition.Naming;
import concord.edition.Organisation;
import concord.edition.Participant;
import concord.edition.Reservation;
import concord.joint.JointEntry;
import concord.joint.Listing;
import concord.joint.Party;
import concord.joint.PastList;
import concord.joint.Standing;
import concord.joint.Tables;
import concord.position.SeenVersion;
import concord.position.SilentConsent;
import concord.round.terms.AfterWithdrawal;
import concord.round.terms.Participants;
import concord.round.terms.Proposed;
import concord.round.terms.RoundTerms;
import concord.round.terms.TermsReaders;
import concord.shared.Stance;
import concord.shared.Verdict;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What an unbroken silence procedure adopts. */
class AgreedSetTest {
    private static final Instant DEADLINE = Instant.parse("2026-12-18T15:00:00Z");
    private static final List<Party> ALL = List.of(FIRST, SECOND, THIRD);

    private final Tables table = new Tables().tabledBefore(SECOND).tabledBefore(THIRD);
    private final Listing entry = table.lists(FIRST, "Blue Front", "BF");
    private final List<Proposed> text = new ArrayList<>();

    /** The versions that the text has. */
    private final List<Listing> read = new ArrayList<>();

    @Test
    void silence_is_no_objection_to_what_was_proposed() {
        table.states(SECOND, Stance.SUPPORT, entry);
        propose(entry);

        Organisation adopted = only();
        assertThat(adopted.agreedName().text()).isEqualTo("Blue Front");
        assertThat(adopted.stances())
                .containsEntry("d1", Assent.LISTED)
                .containsEntry("d2", Assent.SUPPORT)
                .containsEntry("d3", Assent.NO_OBJECTION_BY_SILENCE);
        assertThat(adopted.listed())
                .singleElement()
                .satisfies(listed -> assertThat(listed.otherNames()).hasSize(1));
    }

    @Test
    void silence_says_nothing_of_what_was_not_proposed() {
        table.states(SECOND, Stance.SUPPORT, entry);

        assertThat(edition().organisations()).isEmpty();
    }

    @Test
    void what_was_not_proposed_is_not_adopted_even_if_all_have_said_yes_to_it() {
        table.states(SECOND, Stance.SUPPORT, entry).states(THIRD, Stance.NO_OBJECTION, entry);

        assertThat(edition().organisations()).isEmpty();
    }

    @Test
    void that_all_list_it_is_no_consent_to_what_one_has_changed_in_substance_since() {
        Listing other = table.lists(SECOND, "Blue Front");
        Listing third = table.lists(THIRD, "Blue Front");
        agreed(entry, other, third);
        propose(entry);
        assertThat(only().listed()).hasSize(3);

        table.changes(other, true);

        assertThat(edition().organisations()).isEmpty();
    }

    @Test
    void silence_says_nothing_of_an_entry_that_has_changed_in_substance_since() {
        propose(entry);
        table.changes(entry, true);

        assertThat(edition().organisations()).isEmpty();
    }

    @Test
    void of_what_has_changed_in_words_alone_the_version_that_was_read_is_adopted() {
        propose(entry);
        table.changes(entry, false);

        assertThat(only().listed())
                .singleElement()
                .satisfies(listed -> assertThat(listed.version()).isEqualTo(1));
    }

    @Test
    void silence_says_nothing_of_a_row_that_another_entry_has_joined_since() {
        propose(entry);
        Listing other = table.lists(SECOND, "Bleu");
        table.says(other, Verdict.SAME, entry).says(entry, Verdict.SAME, other);

        assertThat(edition().organisations()).isEmpty();
    }

    @Test
    void an_objection_keeps_a_proposed_organisation_out() {
        propose(entry);
        table.states(THIRD, Stance.OBJECT, entry);

        assertThat(edition().organisations()).isEmpty();
    }

    @Test
    void a_lapsed_hold_is_what_the_terms_say() {
        propose(entry);
        table.states(SECOND, Stance.HOLD, entry)
                .at(Tables.LAST_DAY.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());

        table.lapsedHoldsAre(Standing.OBJECT);
        assertThat(edition().organisations()).isEmpty();

        table.lapsedHoldsAre(Standing.NO_OBJECTION);
        assertThat(only().stances()).containsEntry("d2", Assent.NO_OBJECTION);
    }

    @Test
    void a_presumed_match_is_adopted_only_if_the_text_said_that_it_is_presumed() {
        Listing other = table.lists(SECOND, "Blue Front");
        table.certain(entry, other).states(THIRD, Stance.SUPPORT, entry, other);
        assertThat(edition().organisations()).isEmpty();

        propose(entry);
        assertThat(only().matchPresumed()).isTrue();
        assertThat(only().listed()).hasSize(2);
    }

    @Test
    void silence_confirms_the_match_that_the_text_names_for_whoever_has_not_done_so() {
        Listing other = table.lists(SECOND, "Blue Front");
        table.certain(entry, other).states(THIRD, Stance.SUPPORT, entry, other).says(other, Verdict.SAME, entry);
        assertThat(new AgreedSet(adoption(), table.past(FIRST, SECOND, THIRD)).confirmations())
                .isEmpty();

        propose(entry);

        assertThat(new AgreedSet(adoption(), table.past(FIRST, SECOND, THIRD)).confirmations())
                .containsExactly(
                        new SilentConfirmation.Silent(FIRST.id(), new JudgedPair(entry.entryId(), other.entryId())));
    }

    @Test
    void a_stated_doubt_is_never_turned_into_the_same_by_silence() {
        Listing other = table.lists(SECOND, "Blue Front");
        table.certain(entry, other).states(THIRD, Stance.SUPPORT, entry, other);
        propose(entry);
        table.says(other, Verdict.UNSURE, entry);

        AgreedSet agreed = new AgreedSet(adoption(), table.past(FIRST, SECOND, THIRD));
        assertThat(agreed.confirmations()).isEmpty();
        assertThat(agreed.edition(read).organisations()).isEmpty();

        table.says(other, Verdict.SAME, entry);
        assertThat(only().matchPresumed()).isTrue();
    }

    @Test
    void the_doubt_of_a_delegation_that_has_left_does_not_count() {
        Listing other = table.lists(SECOND, "Blue Front");
        table.certain(entry, other).states(THIRD, Stance.SUPPORT, entry, other);
        propose(entry);
        table.says(other, Verdict.UNSURE, entry);

        assertThat(edition(FIRST, Tables.party(2, false), THIRD).organisations())
                .hasSize(1);
    }

    @Test
    void a_match_that_was_confirmed_since_is_not_called_presumed() {
        Listing other = table.lists(SECOND, "Blue Front");
        table.certain(entry, other);
        propose(entry);
        table.says(other, Verdict.SAME, entry).says(entry, Verdict.SAME, other);

        assertThat(only().matchPresumed()).isFalse();
    }

    @Test
    void a_disputed_identity_is_not_adopted() {
        Listing other = table.lists(SECOND, "Blue Front");
        table.certain(entry, other);
        propose(entry);
        table.says(other, Verdict.DIFFERENT, entry);

        assertThat(edition().organisations()).isEmpty();
    }

    @Test
    void what_was_in_dispute_when_it_was_read_is_not_adopted_while_it_is() {
        Listing other = table.lists(SECOND, "Blue Front");
        table.certain(entry, other).says(other, Verdict.DIFFERENT, entry);
        propose(entry);

        assertThat(edition().organisations()).isEmpty();
    }

    @Test
    void a_match_that_was_confirmed_when_it_was_read_and_is_presumed_now_is_not_adopted() {
        Listing other = table.lists(SECOND, "Blue Front");
        table.certain(entry, other);
        agreed(entry, other);
        propose(entry);
        table.says(other, Verdict.UNSURE, entry);

        assertThat(edition().organisations()).isEmpty();
    }

    @Test
    void what_nobody_lists_any_more_who_takes_part_is_not_adopted() {
        Listing other = table.lists(SECOND, "Red Front");
        propose(other);

        assertThat(edition(FIRST, SECOND, THIRD).organisations()).hasSize(1);
        assertThat(edition(FIRST, Tables.party(2, false), THIRD).organisations())
                .isEmpty();
    }

    @Test
    void reservations_travel_with_it() {
        propose(entry);
        table.states(SECOND, Stance.SUPPORT, "Not in the north.", entry);

        assertThat(only().reservations()).containsExactly(new Reservation("d2", "en", "Not in the north."));
    }

    @Test
    void a_reservation_travels_from_whatever_entry_of_the_row_it_was_said_of() {
        Listing other = table.lists(FIRST, "Azure Front");
        Listing own = table.lists(THIRD, "Blue Front");
        table.says(entry, Verdict.SAME, own).says(own, Verdict.SAME, entry);
        table.says(other, Verdict.SAME, own).says(own, Verdict.SAME, other);
        table.states(SECOND, Stance.NO_OBJECTION, entry);
        table.states(SECOND, Stance.SUPPORT, "Not in the north.", other);
        propose(entry);

        assertThat(only().reservations()).containsExactly(new Reservation("d2", "en", "Not in the north."));
    }

    @Test
    void scenario_10_a_delegation_that_joins_later_takes_part_from_the_next_round() {
        propose(entry);
        Party late = Tables.party(4, true);
        table.certain(entry, table.lists(late, "Blue Front")).states(late, Stance.OBJECT, entry);
        PastList past = table.past(FIRST, SECOND, THIRD, Tables.party(4, false));

        Edition edition =
                new AgreedSet(adoption(), new PastList(past.list(), past.positions(), Set.of())).edition(read);

        assertThat(edition.participants()).extracting(Participant::code).containsExactly("d1", "d2", "d3");
        assertThat(edition.departed()).isEmpty();
        assertThat(edition.organisations())
                .singleElement()
                .satisfies(organisation -> assertThat(organisation.listed()).hasSize(1));
    }

    @Test
    void scenario_10_a_delegation_that_leaves_keeps_its_reservations_on_record() {
        table.states(SECOND, Stance.SUPPORT, "Not in the north.", entry);
        propose(entry);

        Edition edition = edition(FIRST, Tables.party(2, false), THIRD);

        assertThat(edition.participants()).extracting(Participant::code).containsExactly("d1", "d3");
        assertThat(edition.departed()).extracting(Participant::code).containsExactly("d2");
        assertThat(edition.organisations().get(0).reservations())
                .containsExactly(new Reservation("d2", "en", "Not in the north."));
    }

    @Test
    void scenario_10_a_delegation_that_leaves_does_not_take_what_was_read_out_of_the_text() {
        Listing other = table.lists(SECOND, "Blue Front");
        table.certain(entry, other);
        propose(entry);

        Organisation adopted =
                edition(FIRST, Tables.party(2, false), THIRD).organisations().get(0);

        assertThat(adopted.listed()).extracting(Listed::delegation).containsExactly("d1", "d2");
        assertThat(adopted.matchPresumed()).isTrue();
    }

    @Test
    void a_delegation_that_leaves_its_entry_in_the_text_is_named_as_departed() {
        Listing other = table.lists(SECOND, "Blue Front");
        agreed(entry, other);
        propose(entry);

        Edition edition = edition(FIRST, Tables.party(2, false), THIRD);

        assertThat(edition.departed()).extracting(Participant::code).containsExactly("d2");
        assertThat(edition.organisations().get(0).matchPresumed()).isFalse();
    }

    @Test
    void a_delegation_that_leaves_nothing_on_record_is_not_named() {
        table.states(SECOND, Stance.SUPPORT, "Not in the north.", entry);
        propose(entry);

        Edition edition = edition(FIRST, SECOND, Tables.party(3, false));

        assertThat(edition.organisations()).hasSize(1);
        assertThat(edition.departed()).isEmpty();
    }

    @Test
    void a_delegation_that_leaves_takes_a_reservation_with_it_on_what_has_changed_in_substance_since() {
        table.states(SECOND, Stance.SUPPORT, "Not in the north.", entry);
        propose(table.changes(entry, true));

        assertThat(edition(FIRST, Tables.party(2, false), THIRD).organisations())
                .singleElement()
                .satisfies(adopted -> assertThat(adopted.reservations()).isEmpty());
    }

    @Test
    void a_reservation_that_was_given_up_by_listing_the_organisation_does_not_travel() {
        table.states(SECOND, Stance.SUPPORT, "Not in the north.", entry);
        agreed(entry, table.lists(SECOND, "Blue Front"));
        propose(entry);

        assertThat(only().reservations()).isEmpty();
    }

    @Test
    void only_those_entries_are_consented_to_that_were_read() {
        propose(entry);
        Party late = Tables.party(4, true);
        table.certain(entry, table.lists(late, "Blue Front"));

        assertThat(new AgreedSet(adoption(), table.past(FIRST, SECOND, THIRD, Tables.party(4, false))).silences())
                .extracting(SilentConsent.Silent::on)
                .containsOnly(List.of(new SeenVersion(entry.entryId(), 1)));
    }

    @Test
    void the_objection_of_a_delegation_that_has_left_does_not_count() {
        table.states(SECOND, Stance.OBJECT, entry);
        propose(entry);

        assertThat(edition(FIRST, Tables.party(2, false), THIRD).organisations())
                .hasSize(1);
    }

    @Test
    void the_order_of_the_input_changes_nothing() {
        for (int i = 0; i < 5; i++) {
            Listing one = table.lists(FIRST, "Organisation " + i);
            table.certain(one, table.lists(SECOND, "Organisation " + i));
        }
        table.joint(FIRST, SECOND, THIRD)
                .entries()
                .forEach(row -> propose(row.listings().get(0)));
        String before = EditionFile.hash(edition());
        Collections.reverse(text);
        List<Party> reversed = new ArrayList<>(ALL);
        Collections.reverse(reversed);

        Edition again = new AgreedSet(
                        new Adoption(1, DEADLINE, terms(), reversed, text), table.past(THIRD, SECOND, FIRST))
                .edition(read);

        assertThat(EditionFile.hash(again)).isEqualTo(before);
    }

    @Test
    void scenario_4_an_entry_that_is_withdrawn_later_leaves_the_edition_as_it_is_and_opens_a_matter() {
        propose(entry);
        Edition edition = edition();

        table.withdraws(entry);

        assertThat(PendingWithdrawal.of(edition, table.joint(FIRST, SECOND, THIRD)))
                .containsExactly(new PendingWithdrawal(
                        edition.organisations().get(0),
                        edition.organisations().get(0).listed().get(0)));
    }

    @Test
    void of_an_edition_only_what_was_withdrawn_is_an_open_matter() {
        Listing other = table.lists(SECOND, "Bleu");
        agreed(entry, other);
        propose(entry);
        propose(table.lists(THIRD, "Red Front"));
        Edition edition = edition();

        table.withdraws(other);

        assertThat(PendingWithdrawal.of(edition, table.joint(FIRST, SECOND, THIRD)))
                .extracting(PendingWithdrawal::withdrawn)
                .extracting(Listed::entry)
                .containsExactly(other.entryId());
    }

    private void propose(Listing listing) {
        JointEntry row =
                table.joint(FIRST, SECOND, THIRD).rowOf(listing.entryId()).orElseThrow();
        text.add(Proposed.of(row, new Participants(ALL, Set.<UUID>of())));
        read.addAll(row.listings());
    }

    private void agreed(Listing... all) {
        for (Listing one : all) {
            for (Listing other : all) {
                if (one != other) {
                    table.says(one, Verdict.SAME, other);
                }
            }
        }
    }

    private Organisation only() {
        assertThat(edition().organisations()).hasSize(1);
        return edition().organisations().get(0);
    }

    private Edition edition() {
        return edition(FIRST, SECOND, THIRD);
    }

    private Edition edition(Party... parties) {
        return new AgreedSet(adoption(), table.past(parties)).edition(read);
    }

    private Adoption adoption() {
        return new Adoption(1, DEADLINE, terms(), ALL, text);
    }

    private static RoundTerms terms() {
        return new RoundTerms(
                "First round",
                "",
                "",
                "",
                "",
                null,
                null,
                "Europe/Vienna",
                Naming.NAMED,
                LapsedHold.OBJECT,
                AfterWithdrawal.STAYS,
                TermsReaders.TABLE);
    }
}
