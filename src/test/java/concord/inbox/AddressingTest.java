package concord.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import concord.inbox.Notice.Raise;
import concord.shared.Matter;
import concord.shared.Occurrence;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is told of what. Delegation A does it, B and C are concerned. */
class AddressingTest {
    private static final UUID A = new UUID(0, 0xa);
    private static final UUID B = new UUID(0, 0xb);
    private static final UUID C = new UUID(0, 0xc);
    private static final Instant NOW = Instant.parse("2030-01-01T10:00:00Z");
    private static final Instant DUE = Instant.parse("2030-01-21T00:00:00Z");

    /** The message's kind, and whom it is for: an audience of one delegation, of all, or of all but one. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        entry_tabled            | TABLED DELEGATES all but a
        entry_withdrawn         | WITHDRAWN DELEGATES all but a
        agreed_entry_withdrawn  | AGREED_WITHDRAWN TABLE all but a
        position_stale          | STALE DELEGATES b, STALE DELEGATES c
        position_contested      | STALE DELEGATES b, STALE DELEGATES c
        judged_same             | CLAIMED DELEGATES b, CLAIMED DELEGATES c
        judged_different        | JUDGED DELEGATES b, JUDGED DELEGATES c
        judged_unsure           | JUDGED DELEGATES b, JUDGED DELEGATES c
        judgement_undone        |
        position_prepared       | PREPARED HEADS a
        position_discarded      |
        position_support        | STATED DELEGATES b, STATED DELEGATES c
        position_no_objection   | STATED DELEGATES b, STATED DELEGATES c
        position_object         | STATED DELEGATES b, STATED DELEGATES c
        position_hold           | STATED DELEGATES b, STATED DELEGATES c, LAPSES DELEGATES a
        position_extended       | LAPSES DELEGATES a
        position_withdrawn      | POSITION_WITHDRAWN DELEGATES b, POSITION_WITHDRAWN DELEGATES c
        position_recalled       |
        position_confirmed      |
        round_opened            | ROUND_OPENED DELEGATES all
        round_proposed          | PROPOSED DELEGATES b, PROPOSED DELEGATES c
        round_extended          | EXTENDED DELEGATES b, EXTENDED DELEGATES c
        round_closed            | ROUND_CLOSED TABLE all
        round_taken_back        | ROUND_CLOSED TABLE all
        round_deserted          | ROUND_CLOSED TABLE all
        nominated               | NOMINATED CHAIR all
        nomination_withdrawn    |
        change_contested        | CONTESTED TABLE all but a
        contest_taken_back      |
        silence_consented       |
        comment_own             |
        comment_one             | COMMENTED DELEGATES b, COMMENTED DELEGATES c
        comment_all             | COMMENTED TABLE all but a
        comment_retracted       |
        round_adopted           | ADOPTED EVERYBODY all, INITIAL HEADS b, INITIAL HEADS c
        silence_objection       | BROKEN TABLE all but a
        silence_amendment       | BROKEN TABLE all but a
        silence_late            |
        silence_withdrawn       |
        silence_offered         | OFFERED TABLE all but a
        summary_released        | RELEASED READERS all
        edition_initialled      |
        request_approved        | APPROVED ADMINISTRATORS all
        request_declined        | DECLINED ADMINISTRATORS all
        request_withdrawn       |
        entry_drafted           |
        entry_changed           |
        logged_in               |
        """)
    void those_are_told_whom_it_concerns(String deed, String told) {
        boolean timed = deed.equals("position_hold") || deed.equals("position_extended");
        assertThat(told(happened(deed, timed, "name"))).isEqualTo(told == null ? List.of() : List.of(told.split(", ")));
    }

    @ParameterizedTest
    @CsvSource({
        "HEAD, APPROVAL HEADS a",
        "CHAIR, APPROVAL CHAIR all",
        "ANY_HEAD, APPROVAL HEADS all",
        "NONE, ''",
    })
    void whoever_can_consent_is_asked(String approval, String told) {
        for (String deed : List.of("account_created", "account_assigned", "password_issued", "account_reopened")) {
            assertThat(String.join(", ", told(happened(deed, false, "user", approval))))
                    .isEqualTo(told);
        }
    }

    @Test
    void a_claim_that_was_answered_before_asks_nothing() {
        Matter answered = Matter.of(A, B).concerning(Set.of(B)).asking(false);
        assertThat(told(new Happened(NOW, "x", Optional.of(A), "judged_same", List.of("n"), answered)))
                .containsExactly("JUDGED DELEGATES b");
    }

    @Test
    void a_hold_is_told_of_a_week_before_it_lapses_and_at_once_if_that_is_sooner() {
        assertThat(lapses(DUE)).isEqualTo(Instant.parse("2030-01-14T00:00:00Z"));
        assertThat(lapses(Instant.parse("2030-01-02T00:00:00Z"))).isEqualTo(NOW);
    }

    @Test
    void what_waits_inside_a_delegation_is_told_to_its_heads_alone() {
        Notice notice =
                Addressing.of(happened("position_prepared", false, "secret")).get(0);
        assertThat(notice)
                .isInstanceOfSatisfying(
                        Raise.class, raise -> assertThat(raise.to().only()).contains(A));
    }

    @Test
    void what_was_asked_vanishes_when_it_is_done() {
        assertThat(settled("position_support")).contains("[LAPSES, PREPARED, STALE] of a");
        assertThat(settled("position_confirmed")).containsExactly("[STALE] of a");
        assertThat(settled("position_discarded")).containsExactly("[PREPARED] of a");
        assertThat(settled("position_recalled")).contains("[STATED] by a");
        assertThat(settled("edition_initialled")).containsExactly("[INITIAL] of a");
        assertThat(settled("nomination_withdrawn")).containsExactly("[NOMINATED] by a");
        assertThat(settled("silence_withdrawn")).containsExactly("[BROKEN] by a");
        assertThat(settled("round_adopted")).containsExactly("[BROKEN, EXTENDED, PROPOSED]");
        assertThat(settled("request_approved")).containsExactly("[APPROVAL]");
    }

    @Test
    void who_takes_a_contest_back_takes_it_back_of_one_version() {
        assertThat(Addressing.of(happened("contest_taken_back", false, "name", "2", "reason")))
                .containsExactly(new Notice.SettleContest(A, "1", "2"));
    }

    @Test
    void a_withdrawal_ends_what_is_about_the_entry_and_takes_it_out_of_what_is_about_its_row() {
        assertThat(Addressing.of(happened("entry_withdrawn", false, "name", "reason")))
                .contains(new Notice.EntryGone(
                        Set.of(MessageKind.PREPARED, MessageKind.LAPSES, MessageKind.STATED), "1"));
        assertThat(settled("entry_withdrawn")).containsExactly("[CLAIMED, CONTESTED, STALE, TABLED]");
    }

    private static Instant lapses(Instant end) {
        Matter matter = Matter.of(B).until(Optional.of(end));
        return Addressing.of(new Happened(NOW, "x", Optional.of(A), "position_extended", List.of("n"), matter)).stream()
                .map(Raise.class::cast)
                .findFirst()
                .orElseThrow()
                .from();
    }

    private static Happened happened(String deed, boolean timed, String... details) {
        Matter matter = Matter.of("1", "2")
                .concerning(Set.of(B, C))
                .asking(true)
                .until(timed ? Optional.of(DUE) : Optional.empty());
        return new Happened(NOW, "x", Optional.of(A), deed, Arrays.asList(details), matter);
    }

    private static List<String> told(Occurrence happened) {
        return Addressing.of(happened).stream()
                .filter(Raise.class::isInstance)
                .map(Raise.class::cast)
                .map(raise -> raise.kind() + " " + raise.to().audience() + " "
                        + raise.to().only().map(AddressingTest::name).orElse("all")
                        + raise.to().except().map(but -> " but " + name(but)).orElse(""))
                .toList();
    }

    private static List<String> settled(String deed) {
        return Addressing.of(happened(deed, false, "name")).stream()
                .filter(Notice.Settle.class::isInstance)
                .map(Notice.Settle.class::cast)
                .map(settle -> settle.kinds().stream().map(Enum::name).sorted().toList()
                        + settle.of().map(of -> " of " + name(of)).orElse("")
                        + settle.by().map(by -> " by " + name(by)).orElse(""))
                .toList();
    }

    private static String name(UUID delegation) {
        return Long.toHexString(delegation.getLeastSignificantBits());
    }
}
