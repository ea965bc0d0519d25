package concord.deed;

import static org.assertj.core.api.Assertions.assertThat;

import concord.deed.AboutComment.CommentRetracted;
import concord.deed.AboutComment.CommentWritten;
import concord.deed.AboutOwnList.EntryAdded;
import concord.deed.AboutPosition.PositionExtended;
import concord.deed.AboutPosition.PositionPrepared;
import concord.deed.AboutRound.OrganisationNominated;
import concord.deed.AboutSilence.SilenceBroken;
import concord.deed.Deed.Scope;
import concord.shared.Audience;
import concord.shared.BreakKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    private static final UUID ENTRY = UUID.randomUUID();

    /** They stand in the trail of every installation: who changes one migrates the trail. */
    @Test
    void deeds_are_stored_under_these_keys() {
        assertThat(Vocabulary.keys(Deed.class))
                .containsExactlyInAnyOrder(
                        "entry_added",
                        "entry_edited",
                        "entry_set_aside",
                        "entry_brought_back",
                        "entry_taken_up",
                        "entry_left_withdrawn",
                        "list_read",
                        "entry_tabled",
                        "entry_withdrawn",
                        "change_contested",
                        "contest_taken_back",
                        "compared_anew",
                        "pair_judged",
                        "judgement_undone",
                        "judgement_prepared",
                        "judgement_discarded",
                        "delegates_judge",
                        "delegates_judge_no_more",
                        "position_prepared",
                        "position_discarded",
                        "position_stated",
                        "position_withdrawn",
                        "position_recalled",
                        "position_confirmed",
                        "position_extended",
                        "comment_written",
                        "comment_retracted",
                        "terms_drafted",
                        "terms_discarded",
                        "terms_circulated",
                        "terms_withdrawn",
                        "terms_amended",
                        "terms_accepted",
                        "acceptance_taken_back",
                        "terms_answered",
                        "holiday_added",
                        "holiday_taken_back",
                        "round_opened",
                        "organisation_nominated",
                        "nomination_withdrawn",
                        "round_closed",
                        "text_proposed",
                        "text_replaced",
                        "deadline_extended",
                        "text_taken_back",
                        "silence_broken",
                        "silence_broken_late",
                        "break_withdrawn",
                        "late_text_offered",
                        "round_deserted",
                        "edition_adopted",
                        "silence_confirmed",
                        "silence_consented",
                        "edition_initialled",
                        "summary_released",
                        "account_created",
                        "account_assigned",
                        "account_left",
                        "account_closed",
                        "account_reopened",
                        "password_issued",
                        "request_approved",
                        "request_declined",
                        "request_withdrawn",
                        "mail_changed",
                        "logged_in",
                        "login_refused",
                        "logged_out",
                        "login_ended",
                        "other_logins_ended",
                        "password_changed",
                        "delegation_created",
                        "delegation_renamed",
                        "delegation_closed",
                        "delegation_reopened",
                        "delegation_requested",
                        "delegation_request_withdrawn",
                        "delegation_request_declined");
    }

    @Test
    void no_two_happenings_have_one_key() {
        assertThat(Vocabulary.keys(Happening.class)).doesNotHaveDuplicates();
    }

    @Test
    void sentences_are_filled_with_texts_and_words_and_never_with_ids() {
        assertThat(new SilenceBroken(ENTRY, 3, BreakKind.AMENDMENT).details())
                .containsOnly(Map.entry("number", "3"), Map.entry("kind", "amendment"));
        assertThat(new PositionExtended(List.of(ENTRY), "The Base", Instant.EPOCH).details())
                .containsEntry("name", "The Base")
                .containsEntry("lapse", "1970-01-01T00:00:00Z")
                .doesNotContainKey("entries");
    }

    @Test
    void what_stays_inside_a_delegation_is_on_its_record_alone() {
        assertThat(new EntryAdded("The Base").scope()).isEqualTo(Scope.DELEGATION);
        assertThat(new PositionPrepared(List.of(ENTRY), "The Base").scope()).isEqualTo(Scope.DELEGATION);
        assertThat(nominated(false).scope()).isEqualTo(Scope.DELEGATION);
        assertThat(nominated(true).scope()).isEqualTo(Scope.TABLE);
    }

    @Test
    void what_is_written_for_few_is_on_the_record_of_the_own_delegation_alone() {
        for (Audience few : new Audience[] {Audience.OWN, Audience.ONE}) {
            assertThat(written(few).scope()).isEqualTo(Scope.DELEGATION);
            assertThat(retracted(few).scope()).isEqualTo(Scope.DELEGATION);
        }
        assertThat(written(Audience.ALL).scope()).isEqualTo(Scope.TABLE);
        assertThat(retracted(Audience.ALL).scope()).isEqualTo(Scope.TABLE);
    }

    @Test
    void the_record_says_of_what_and_to_whom_and_never_what_was_said() {
        assertThat(written(Audience.ONE).details())
                .containsOnlyKeys("name", "audience", "to")
                .containsEntry("name", "The Base")
                .containsEntry("to", "ru");
    }

    private static OrganisationNominated nominated(boolean named) {
        return new OrganisationNominated(UUID.randomUUID(), 1, ENTRY, "The Base", named);
    }

    private static CommentWritten written(Audience audience) {
        return new CommentWritten(ENTRY, "The Base", audience, Optional.empty(), "ru");
    }

    private static CommentRetracted retracted(Audience audience) {
        return new CommentRetracted(ENTRY, "The Base", audience, Optional.empty(), "ru");
    }
}
