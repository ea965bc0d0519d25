package concord.joint;

import static concord.joint.Agreement.AGREED;
import static concord.joint.Agreement.CONTESTED;
import static concord.joint.Agreement.IDENTITY_DISPUTED;
import static concord.joint.Agreement.LISTED_BY_SOME;
import static concord.joint.Agreement.MATCHED;
import static concord.joint.Agreement.ON_HOLD;
import static concord.joint.Standing.HOLD;
import static concord.joint.Standing.LISTED;
import static concord.joint.Standing.NO_OBJECTION;
import static concord.joint.Standing.OBJECT;
import static concord.joint.Standing.SILENT;
import static concord.joint.Standing.SUPPORT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementTest {
    @Test
    void what_both_list_is_agreed() {
        assertThat(of(LISTED, LISTED)).isEqualTo(AGREED);
    }

    @Test
    void what_one_lists_while_the_other_is_silent_is_listed_by_some() {
        assertThat(of(LISTED, SILENT)).isEqualTo(LISTED_BY_SOME);
    }

    @Test
    void who_supports_or_has_no_objection_agrees_with_who_lists() {
        assertThat(of(LISTED, SUPPORT, NO_OBJECTION)).isEqualTo(AGREED);
    }

    @Test
    void one_silent_delegation_keeps_it_from_being_agreed() {
        assertThat(of(LISTED, LISTED, SUPPORT, SILENT)).isEqualTo(LISTED_BY_SOME);
    }

    @Test
    void one_objection_contests_however_many_support() {
        assertThat(of(LISTED, SUPPORT, SUPPORT, OBJECT)).isEqualTo(CONTESTED);
    }

    @Test
    void one_hold_holds_however_many_support() {
        assertThat(of(LISTED, SUPPORT, HOLD)).isEqualTo(ON_HOLD);
    }

    @Test
    void an_objection_goes_before_a_hold() {
        assertThat(of(LISTED, HOLD, OBJECT)).isEqualTo(CONTESTED);
    }

    @Test
    void a_disputed_identity_goes_before_everything() {
        assertThat(Agreement.of(List.of(LISTED, LISTED, OBJECT, HOLD), true, true))
                .isEqualTo(IDENTITY_DISPUTED);
    }

    @Test
    void one_delegation_alone_agrees_with_nobody() {
        assertThat(of(LISTED)).isEqualTo(LISTED_BY_SOME);
    }

    @Test
    void silence_is_no_objection() {
        assertThat(of(SILENT, SILENT)).isEqualTo(LISTED_BY_SOME);
    }

    @Test
    void what_all_list_by_a_match_that_nobody_confirmed_is_matched_and_not_agreed() {
        assertThat(presumed(LISTED, LISTED)).isEqualTo(MATCHED);
    }

    @Test
    void a_word_against_it_goes_before_a_match_and_so_does_silence() {
        assertThat(presumed(LISTED, LISTED, OBJECT)).isEqualTo(CONTESTED);
        assertThat(presumed(LISTED, LISTED, HOLD)).isEqualTo(ON_HOLD);
        assertThat(presumed(LISTED, LISTED, SILENT)).isEqualTo(LISTED_BY_SOME);
    }

    @Test
    void support_confirms_no_match() {
        assertThat(presumed(LISTED, LISTED, SUPPORT)).isEqualTo(MATCHED);
    }

    private static Agreement of(Standing... standings) {
        return Agreement.of(List.of(standings), false, false);
    }

    private static Agreement presumed(Standing... standings) {
        return Agreement.of(List.of(standings), false, true);
    }
}
