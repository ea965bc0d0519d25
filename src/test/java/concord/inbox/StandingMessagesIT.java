package concord.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import concord.portal.InContainer;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What inboxes keep and let go, in the real database. */
class StandingMessagesIT extends InContainer {
    @Test
    void a_position_that_waits_for_the_head_does_so_until_the_last_of_its_entries_is_withdrawn() throws SQLException {
        try (ProbedInbox inbox = inbox()) {
            inbox.happens("position_prepared", "probe-1", "probe-2", "probe-3");
            inbox.happens("entry_withdrawn", "probe-1");
            inbox.happens("entry_withdrawn", "probe-3");
            assertThat(inbox.standing()).contains("PREPARED");

            inbox.happens("entry_withdrawn", "probe-2");
            assertThat(inbox.standing()).containsExactly("WITHDRAWN", "WITHDRAWN", "WITHDRAWN");
        }
    }

    @Test
    void a_recall_takes_back_what_was_told_last_by_whichever_entry_of_the_row() throws SQLException {
        Instant morning = Instant.parse("2030-01-01T09:00:00Z");
        for (String last : List.of("probe-1", "probe-2", "probe-3", "probe-4")) {
            try (ProbedInbox inbox = inbox()) {
                inbox.happensAt(morning, "probe", "position_stated", "probe-1", "probe-2", "probe-3", "probe-4");
                inbox.happensAt(
                        morning.plusSeconds(1), "probe", "position_stated", "probe-1", "probe-2", "probe-3", "probe-4");
                assertThat(inbox.lines()).containsExactly(1, 1);
                inbox.happensAt(morning.plusSeconds(2), "probe", "position_recalled", "probe-0", last);
                assertThat(inbox.lines()).containsExactly(1);
            }
        }
    }

    @Test
    void what_is_asked_about_a_pair_vanishes_with_either_of_its_entries_and_what_was_told_stays() throws SQLException {
        for (String gone : List.of("probe-1", "probe-2")) {
            try (ProbedInbox inbox = inbox()) {
                inbox.happens("judgement_prepared", "probe-1", "probe-2");
                assertThat(inbox.standing()).contains("TO_RELEASE");
                inbox.happens("pair_judged", "probe-1", "probe-2");
                assertThat(inbox.standing()).contains("JUDGED").doesNotContain("TO_RELEASE");
                inbox.happens("judgement_prepared", "probe-1", "probe-2");
                inbox.happens("entry_withdrawn", gone);
                assertThat(inbox.standing()).containsExactlyInAnyOrder("JUDGED", "WITHDRAWN");
            }
        }
    }

    @Test
    void what_is_told_of_other_entries_stands() throws SQLException {
        try (ProbedInbox inbox = inbox()) {
            inbox.happens("position_stated", "probe-1", "probe-2", "probe-3");
            inbox.happens("position_recalled", "probe-4");
            assertThat(inbox.standing()).containsExactly("STATED");
        }
    }

    @Test
    void what_happens_again_is_told_again_and_changes_no_line_that_was_told_before() throws SQLException {
        Instant morning = Instant.parse("2030-01-01T09:00:00Z");
        try (ProbedInbox inbox = inbox()) {
            inbox.happensAt(morning, "probe", "entry_tabled", "probe-1");
            inbox.happensAt(morning.plusSeconds(1), "probe", "entry_tabled", "probe-2");
            inbox.happensAt(morning.plusSeconds(2), "probe", "entry_tabled", "probe-2");
            assertThat(inbox.lines()).containsExactly(2, 1);

            inbox.happensAt(morning.plusSeconds(3), "probe", "entry_withdrawn", "probe-2");
            inbox.happensAt(morning.plusSeconds(4), "probe", "entry_tabled", "probe-2");
            assertThat(inbox.lines()).containsExactly(2, 1, 1, 1);
        }
    }

    /** A clock can stand still, and two can do the same. */
    @Test
    void what_happens_twice_at_one_moment_is_told_once() throws SQLException {
        Instant morning = Instant.parse("2030-01-01T09:00:00Z");
        Instant later = morning.plusSeconds(1);
        try (ProbedInbox inbox = inbox()) {
            inbox.happensAt(morning, "probe", "entry_tabled", "probe-1");
            inbox.happensAt(later, "probe", "entry_tabled", "probe-2");
            inbox.happensAt(later, "probe", "entry_tabled", "probe-1");
            inbox.happensAt(later, "probe", "entry_tabled", "probe-1");
            inbox.happensAt(later, "probe-other", "entry_tabled", "probe-1");
            assertThat(inbox.lines()).containsExactly(2, 1);
        }
    }

    @Test
    void what_comes_together_is_one_line_and_what_comes_later_another() throws SQLException {
        Instant morning = Instant.parse("2030-01-01T09:00:00Z");
        try (ProbedInbox inbox = inbox()) {
            inbox.happensAt(morning, "probe", "entry_tabled", "probe-1");
            inbox.happensAt(morning.plus(Bundle.SPAN), "probe", "entry_tabled", "probe-2");
            assertThat(inbox.lines()).containsExactly(2);

            inbox.happensAt(morning.plus(Bundle.SPAN).plusMillis(1), "probe", "entry_tabled", "probe-3");
            inbox.happensAt(morning.plus(Duration.ofHours(6)), "probe", "entry_tabled", "probe-4");
            inbox.happensAt(morning.plus(Duration.ofHours(6)).plusSeconds(1), "probe", "entry_tabled", "probe-5");
            assertThat(inbox.lines()).containsExactly(2, 1, 2);
        }
    }

    @Test
    void what_two_accounts_do_is_two_lines() throws SQLException {
        Instant morning = Instant.parse("2030-01-01T09:00:00Z");
        try (ProbedInbox inbox = inbox()) {
            inbox.happensAt(morning, "probe", "entry_tabled", "probe-1");
            inbox.happensAt(morning.plusSeconds(1), "probe-other", "entry_tabled", "probe-2");
            inbox.happensAt(morning.plusSeconds(2), "probe", "entry_tabled", "probe-3");
            assertThat(inbox.lines()).containsExactly(2, 1);
        }
    }

    @Test
    void what_is_asked_because_of_one_contested_version_stands_when_the_contest_of_another_is_taken_back()
            throws SQLException {
        try (ProbedInbox inbox = inbox()) {
            for (String version : List.of("2", "3")) {
                inbox.happens("change_contested", "probe-1", version);
                inbox.happens("position_contested", "probe-1", version);
            }
            inbox.happens("position_stale", "probe-1");
            inbox.happens("contest_taken_back", "probe-1", "2");
            assertThat(inbox.standing())
                    .containsExactlyInAnyOrder("CONTESTED", "CONTESTED", "CONTEST_TAKEN_BACK", "STALE", "STALE");

            inbox.happens("contest_taken_back", "probe-1", "3");
            assertThat(inbox.standing()).containsOnlyOnce("STALE"); // the entry itself has changed
        }
    }

    private ProbedInbox inbox() {
        return new ProbedInbox(fields -> ask(anybody(), "inbox", fields));
    }
}
