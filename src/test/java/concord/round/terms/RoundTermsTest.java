package concord.round.terms;

import static concord.round.terms.OpenedRounds.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concord.edition.LapsedHold;
import concord.edition.Naming;
import concord.edition.Terms;
import concord.shared.Refusal;
import java.time.DateTimeException;
import org.junit.jupiter.api.Test;

class RoundTermsTest {
    @Test
    void a_round_is_called_something_in_one_line_of_at_most_120_characters() {
        assertThat(terms(" First\r\nround ").title()).isEqualTo("First round");
        assertThat(terms("x".repeat(120)).title()).hasSize(120);
        refused("round.refusal.title", () -> terms("x".repeat(121)));
        refused("round.refusal.title", () -> terms(" \n "));
    }

    @Test
    void a_text_has_at_most_as_many_characters_as_the_trail_keeps() {
        assertThat(RoundTerms.text("x".repeat(2_000))).hasSize(2_000);
        refused("round.refusal.long", () -> RoundTerms.text("x".repeat(2_001)));
    }

    @Test
    void a_reason_says_something() {
        assertThat(RoundTerms.reason(" Because.\r\n")).isEqualTo("Because.");
        refused("round.refusal.reason", () -> RoundTerms.reason(" \t\n"));
    }

    @Test
    void a_zone_that_nobody_knows_is_refused_and_the_cause_is_kept() {
        assertThatThrownBy(() -> zoned("Europe/Atlantis"))
                .isInstanceOf(Refusal.class)
                .hasMessage("round.refusal.zone")
                .hasCauseInstanceOf(DateTimeException.class);
    }

    @Test
    void an_edition_has_the_terms_of_its_round() {
        assertThat(terms("First round").adopted())
                .isEqualTo(new Terms(
                        "First round",
                        "Scope",
                        "Territory",
                        "Kinds",
                        "Criteria",
                        null,
                        Naming.NAMED,
                        LapsedHold.OBJECT));
    }

    private static RoundTerms zoned(String zone) {
        return new RoundTerms(
                "Round",
                "",
                "",
                "",
                "",
                null,
                null,
                zone,
                Naming.NAMED,
                LapsedHold.OBJECT,
                AfterWithdrawal.STAYS,
                TermsReaders.TABLE);
    }

    private static void refused(String key, Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOf(Refusal.class).hasMessage(key);
    }
}
