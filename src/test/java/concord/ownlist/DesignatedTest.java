package concord.ownlist;

import static concord.ownlist.Contents.act;
import static concord.ownlist.Contents.designated;
import static concord.ownlist.Contents.named;
import static org.assertj.core.api.Assertions.assertThat;

import concord.shared.Designation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DesignatedTest {
    private static final LocalDate EARLY = LocalDate.of(1997, 10, 8);
    private static final LocalDate LATE = LocalDate.of(2003, 2, 14);

    @Test
    void the_earliest_designation_counts() {
        assertThat(of(act("Ministry", null), act("Court", LATE), act("President", EARLY)))
                .isEqualTo(new Designated("President", EARLY));
    }

    @Test
    void a_decision_counts_before_its_publication_and_effect() {
        assertThat(of(new Designation("Court", "", "", LATE, EARLY, EARLY)).on())
                .isEqualTo(LATE);
    }

    @Test
    void without_a_decision_its_publication_counts_before_its_effect() {
        assertThat(of(new Designation("Court", "", "", null, LATE, EARLY)).on()).isEqualTo(LATE);
    }

    @Test
    void who_decided_is_told_before_the_law() {
        assertThat(of(new Designation("Court", "Law", "", EARLY, null, null)).by())
                .isEqualTo("Court");
    }

    @Test
    void a_designation_without_a_day_comes_after_all_that_have_one() {
        assertThat(of(act("Ministry", null), act("Court", LATE)).by()).isEqualTo("Court");
    }

    @Test
    void without_a_decision_its_effect_counts() {
        assertThat(of(new Designation("", "Law", "", null, null, EARLY))).isEqualTo(new Designated("Law", EARLY));
    }

    @Test
    void an_entry_without_designation_has_no_day() {
        assertThat(Designated.of(named("A").particulars())).isEqualTo(new Designated("", null));
    }

    private static Designated of(Designation... designations) {
        return Designated.of(designated(designations).particulars());
    }
}
